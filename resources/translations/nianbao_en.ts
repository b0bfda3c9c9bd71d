<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>app</name>
    <message>
        <source>没有找到程序自带的字体，只能用本机已装的字体。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件夹“%1”里没有程序自带的字体，只能用本机已装的字体。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>找不到文件“%1”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查路径和文件名。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”所在的文件夹不存在，或者它是一个失效的链接。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先建立文件夹，或者换一个位置。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有权限读取“%1”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查文件的权限，或者把它复制到自己的文件夹。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有权限写入“%1”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查文件和文件夹的权限，或者换一个位置。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”是文件夹，不是文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请换一个文件名。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>链接“%1”指向它自己，找不到真正的文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请改正这个链接，或者直接指定文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件名“%1”不能使用。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请换一个较短的普通文件名。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>磁盘已满，未能写入“%1”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请清理磁盘空间后再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”超过了这里允许的文件大小，未能写入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请换一个位置保存。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”所在的磁盘是只读的，未能写入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请换一个可以写入的位置。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读取“%1”时磁盘出错。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写入“%1”时磁盘出错。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查磁盘后再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”是设备或管道，不是普通文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请换一个普通文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”已经存在。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请换一个文件名，或者确认覆盖。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”是正在使用的年报库。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请换一个文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”有%2，超过了%3的上限。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请把它分成较小的文件。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>没有“%1”这个选项。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可用的选项：%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是不是要用“%1”？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在标准输出上只写一个 JSON 对象</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不显示提示，只显示错误</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示这个命令的用法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度，1949 至 2100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发文机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>版本：city、congress、committee、web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选项“%1”写了两次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请只写一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选项“%1”后面缺少内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写成“%1 %2”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选项“%1”不带内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请只写“%1”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还缺少文件名：要写 %1 个，只写了 %2 个。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加上 --help 可以看到这个命令的用法。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”是多余的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称里有空格时请加引号；加上 --help 可以看到这个命令的用法。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺少选项“%1”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写不小于 %1 的整数。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写 %1 至 %2 的整数。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选项“%1”的“%2”不合要求。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有“%1”这个版本。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请改用以下之一：%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有写要做什么。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用“nianbao-cli help”查看所有命令。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有“%1”这个命令。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可用的命令：%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单元格 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 字节</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>注意：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>注意（%1）：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结果写不到标准输出。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>错误：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>位置：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写出年报库的全部内容；内容相同的年报库，结果逐字节相同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已导出 %1 份报告到“%2”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把报告导出成别的格式；json 格式不写年度时导出整个年报库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从哪个年报库导出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出的格式，见 nianbao-cli formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出到哪个文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件已存在时替换它</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>齐全</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代替</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列出公文用的五种字体在本机由哪些字体承担</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列出可以导入和导出的文件格式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法治年报：整理年度报告，按 GB/T 9704 排版。用法：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每个命令都可以加：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“nianbao-cli help 命令”显示一个命令的用法。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示用法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新增</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不变</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未识别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（编码 %1）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>试导入%1：%2。年报库没有改变。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已导入%1：%2。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入到哪个年报库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件的格式，见 nianbao-cli formats；不写就自动识别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件的编码，例如 UTF-8、GB18030；不写就自动识别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有写报送单位的条目，报送单位记为 U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只列出将会怎样，不改变年报库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>定稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>起草</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”里还没有报告。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列出年报库里的报告：年度、发文机关、版本、状态、标题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写了“%1”却没有写“--year”，不知道是哪一年的报告。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请加上“--year”，例如“--year 2018”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已新建年报库“%1”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新建年报库；写了年度时，同时新建这一年的空报告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>篇章结构的代号，见 nianbao-cli structures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作分类的代号，见 nianbao-cli structures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已写出“%1”，共 %2 页。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--dump 把版面写到标准输出，不能同时写 --output。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请去掉其中一个。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把一份报告排成公文版面，写成 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写到哪个 PDF 文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所有字体都没有的字印成方框，不拒绝</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不写 PDF，把版面的文字和位置写到标准输出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已在“%1”写出 %2 张图片。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把一份报告的版面写成图片，每页一张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写到哪个文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只写第 N 页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每英寸点数，20 至 1200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>图片已存在时替换它</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报告里没有“%1”这一部分。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可以写：%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示一份报告的文字，或者其中一个部分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第几部分，或 work、problems、plans、responsibility、other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有“%1”这个年报库。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查文件名，或者先用“nianbao-cli new”新建一个年报库。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（未填发文机关）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先用“nianbao-cli import”导入一份报告。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”里没有符合要求的报告。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现有的报告：%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”里有 %2 份报告符合要求：%3。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请用 --year、--organisation、--edition 指明其中一份。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”是年报库，不是报告文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写成“--library %1”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>既写了 --library，又写了文件“%1”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有写要打印哪一份报告。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写“--library 年报库”或者一个报告文件，只写一样。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年报库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报告文件的格式；不写就自动识别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报告文件的编码；不写就自动识别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>篇章结构</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作分类</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列出可用的篇章结构和工作分类</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年报库“%1”完好，共 %2 份报告。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年报库“%1”有 %2 处损坏。请从备份恢复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>检查年报库文件是否完好，不改变它</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再检查全部索引，并逐份读出报告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内存不够，没有做完。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请关闭别的程序再试，或者把文件分成几个较小的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>程序自身出错，没有做完。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请把运行日志交给开发者。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把报告文件导入年报库；几个文件要么全部导入，要么都不导入；“-”是标准输入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标准输入</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>年报库“%1”里还没有选定年度报告。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先新建或选择一份年度报告。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1年度报告已经定稿，不能修改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要修改请先在“报告”菜单里改回起草。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>修改换掉了报告的内部编号，没有保存。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容没有变化；请把日志发给开发者。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标为定稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改回起草</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>改了%1处标点为全角，首处在第%2行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把%1个部首字形改为通用汉字，首处在第%2行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去掉文字间的%1处空格，首处在第%2行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>接上%1处句中断行，首处在第%2行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>连写的文字在%1处分段，首处在第%2行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去掉%1个不可见字符（%3），首处在第%2行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保留了%1个可能打印不出的字符（%3），首处在第%2行，请核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去掉%1处孤立的“|”，首处在第%2行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标题由%1行接成一行，首行是第%2行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有%1行重复了上一行标题，按正文保留，首处在第%2行，请核对后删除。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1处序号与顺序不符，已重新编号，首处在第%2行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全文没有“一、”，%1个（一）级标题改按“一、”编号，首处在第%2行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1处编号没有拆成条目，按正文保留，首处在第%2行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有可以导入的文字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”里没有文字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请选择有报告正文的文本文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文字编码猜测为%1，但不能肯定；如有乱码，请指定编码后重新导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一个文本文件只能存放一份报告。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请只选择一份报告导出。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据文件（JSON）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第%1行起有%2行没有识别（像表格或页码），按原样保留在原处：%3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>题前文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主送机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导语</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发文机关署名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成文日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附注</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发文字号</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::AboutDialog</name>
    <message>
        <source>关于法治年报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法治年报 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把乡镇、部门报来的材料整理成一份年度报告，按 GB/T 9704 排版打印。
数据只在本机，不联网。
自由软件，许可证 GPL-3.0-or-later；使用 Qt %1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有可用的字体</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::ActionSet</name>
    <message>
        <source>文件(&amp;F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编辑(&amp;E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报告(&amp;R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>视图(&amp;V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工具(&amp;T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>帮助(&amp;H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重新打开修改</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::Binding</name>
    <message>
        <source>修改%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::EditPane</name>
    <message>
        <source>不打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只供办公使用，不会出现在打印的报告里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年报库是只读的，只能查看和打印。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本报告已定稿，不能修改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重新打开修改</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::ErrorBox</name>
    <message>
        <source>详细信息</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::FileCommands</name>
    <message>
        <source>年报库 (*.nianbao)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报告 (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新建年度报告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新建年报库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法治年报.nianbao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开年报库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>示例.nianbao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开示例</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入报告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>粘贴文本导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>剪贴板里没有文字。请先在别的程序里选中报告全文并复制。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已导出：
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另存副本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 副本.nianbao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>副本已保存：
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>检查年报库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年报库完好，没有发现问题。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发现下列问题，请用最近的副本：
%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::FindBar</name>
    <message>
        <source>在整篇报告中查找</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查找</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上一处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>关闭查找</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第%1处，共%2处</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::ImportDialog</name>
    <message>
        <source>新增</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不变</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未识别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第%1行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入报告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>将会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>位置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>将会发生的变化</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文字编码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发文机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报送对象</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：新增 %2 处，修改 %3 处，不变 %4 处，未识别 %5 处；说明 %6 条。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有需要导入的变化。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::MainWindow</name>
    <message>
        <source>未能保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开年报库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>修改会自动保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法治年报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>刚才输入的文字没能保存。退出后这些文字会丢失。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>仍然退出</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::Navigator</name>
    <message>
        <source>年度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报告结构</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（定稿）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>＋ 新增</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新增</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::NewReportDialog</name>
    <message>
        <source>沿用上年结构</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新建年度报告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例如：某某县人民政府</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>沿用上一年报告的部分、类别、主送机关和署名，不带文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新建</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发文机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报送对象</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>篇章结构</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作分类</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::NodeForms</name>
    <message>
        <source>一是…二是…（接排）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一是…二是…（各成一段）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第一，…第二，…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. 2. 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>——</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按层次编号：（一）（二）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未启动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>推进中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>转下年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备注</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结尾文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编号方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所属类别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（未指定）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>对应问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报告中还没有问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>部分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导语</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>类别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>类别名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>段首句</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称独占一行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>类别导语</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>具体表现</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原因分析</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>涉及单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>具体内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>进展</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>落实情况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下级条目编号方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报送单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::PageView</name>
    <message>
        <source>版面预览</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::PdfExport</name>
    <message>
        <source>正在生成 PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>进度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF 已导出，共%1页：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另有%1条说明。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开所在文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在取消…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::PreviewWidget</name>
    <message>
        <source>上一页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缩小</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>整页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>适合页宽</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::PrintPreview</name>
    <message>
        <source>打印机“%1”没有接受打印任务。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查打印机是否开机、联机，再打印一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>整页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>适合页宽</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::ReportCommands</name>
    <message>
        <source>类别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>部分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新增条目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新增%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上移%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下移%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移到类别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删除%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更换结构与分类</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::ReportForms</name>
    <message>
        <source>发文机关署名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每行一个附件名称，不写序号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报告信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>题前文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发文机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主送机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例如：市人民政府：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导语</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>落款与附件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成文日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例如：%1年1月10日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加盖印章</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附注</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例如：此件公开发布</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::ReportTree</name>
    <message>
        <source>工作开展情况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>存在的问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一步打算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>履行第一责任人职责情况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其他</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（新条目）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报告信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>落款与附件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（未命名）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报上级政府</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报同级人大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报同级党委</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>网站公开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1年度</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::StartPage</name>
    <message>
        <source>法治年报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把报来的材料整理成一份年度报告，按 GB/T 9704 排版打印。
数据只在本机，不联网。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新建年报库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一个文件，存放各年度的报告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开年报库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>继续上次的工作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入已有报告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从文本文件读入以前的报告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开示例</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先用一份虚构的报告试一试</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::StatusLine</name>
    <message>
        <source>没有%1字体</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1由“%2”代替</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看保存失败的原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在保存…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已自动保存 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未能保存：%1，</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第%1页，共%2页 · 约%3字 ·</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>字体齐全</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> 等%1种</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::StructureDialog</name>
    <message>
        <source>更换结构与分类</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>篇章结构</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作分类</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更换后的报告如下。已有的内容全部保留，对不上的类别排在后面。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更换后的结构</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更换</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::TextBinding</name>
    <message>
        <source>修改%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nianbao::Workspace</name>
    <message>
        <source>年报库里还没有报告。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新建年度报告…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入报告…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移动</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>render</name>
    <message>
        <source>生成的 PDF 没有通过检查，未保存。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请再试一次；仍不成功时，请把日志交给维护人员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已取消生成 PDF。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>文字中有不能保存的字符，年报库“%1”没有改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请删去显示为方框或问号的字符后再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已在本程序中打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1@%2，进程%3，自%4起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年报库“%1”里的内容与要改的不一致，没有改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请关闭年报库后重新打开。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年报库“%1”里已经有%2的%3年度报告（同一版本）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请换一个年度或版本，或者直接修改已有的报告。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表%1中有一行指向不存在的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报告“%1”的结构不对（编号重复或层次太深），没有保存。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查导入的文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年报库里有这个版本不认识的内容“%1”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请安装新版本的法治年报后再打开。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>磁盘已满，年报库“%1”未能保存。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请清理磁盘空间后再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读写年报库“%1”时磁盘出错。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查磁盘，并用“另存副本”把内容存到别处。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年报库“%1”无法打开或者没有权限。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查文件和文件夹的权限。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有一段文字太长，年报库“%1”放不下。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请把这段文字分成几段。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年报库“%1”没有接受这次修改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容没有变化；请把日志发给开发者。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年报库“%1”已经损坏。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件没有被改动；请使用它的副本或备份。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”不是年报库。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请选择扩展名为 .nianbao 的年报库；已有的报告请用“导入报告”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年报库“%1”是由更新版本的法治年报建立的，这个版本读不了。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年报库“%1”正在别处使用。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年报库“%1”正在别处使用：%2。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先在那里关闭它，然后再打开。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年报库“%1”是只读的，不能修改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请用“另存副本”存到可以写入的位置，再修改副本。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>没有可以写出的格式“%1”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请改用以下格式之一：%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”这种格式一次只能写出一份报告，而这里有 %2 份。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先选定一份报告，再导出。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”就是报告所在的文件，不能用导出的内容覆盖它。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请换一个文件名。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写出“%1”前的自检没有通过：重新读入的内容与报告不一致。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件没有写出，原有内容没有改变；请把运行日志交给开发者。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每英寸 %1 点的图片太大，内存不够。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请降低分辨率再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分辨率 %1 不在 20 至 1200 之间。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请改用这个范围内的分辨率，例如 96 或 300。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有第 %1 页，报告共 %2 页。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请改用 1 至 %1 的页码。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”不是文件夹。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件夹“%1”建不起来。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请换一个可以写入的文件夹。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1年度报告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”就是正在使用的年报库本身，不能导入自己。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请选择另一个文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从“%1”的标题中看不出是哪一年的报告。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请指明年度（命令行用 --year），再导入一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”里有 %2 份报告，不能都定为 %3 年。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请去掉年度再导入，各份报告按自己的年度存入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”里有两份年度（%2）、发文机关和版本都相同的报告。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请在文件中只保留一份，再导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1年的《%2》已定稿，“%3”没有导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先在“报告”菜单中取消定稿，再导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”里的报告与年报库中 %2 年的《%3》编号相同，但年度、发文机关或版本不同。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先把两份报告的年度、发文机关和版本改为一致，再导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>认不出文件“%1”的格式。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请选择以下格式之一的文件：%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有可以读入的格式“%1”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”有 %2 字节，超过这种格式的上限 %3 MB。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请把内容分成几个较小的文件，再逐个导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>剪贴板</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有代号为“%1”的篇章结构。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请改用以下之一：%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有代号为“%1”的工作分类。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年报库中已有 %1 年度的这份报告：《%2》。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请打开它继续编辑，或者另选年度、发文机关或版本。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年报库中没有“%1”在 %2 年以前的报告，无法沿用上年结构。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请改选一种篇章结构和工作分类。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>程序自带的示例“%1”读不出来。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请重新安装程序。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新建%1年度报告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已经有代号为“%1”的模板。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模板文件“%1”没有读入：%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>文件到此中断，内容不完整。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是有效的JSON，此处应为%1。%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON内容结束之后还有多余的字符。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>嵌套超过%1层。%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逗号或右方括号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>冒号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逗号或右花括号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>双引号括起的键名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>键名超过%1个字符。%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>键“%1”重复，前一处在%2。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一个字符串超过4 MB。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>字符串内有未转义的控制字符（U+%1）。%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>双引号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有效的转义</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>字符串内有空字符（NUL）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>字符串内有不成对的代理项，不是有效的字符。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>四位十六进制数字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一个JSON值</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>typeset</name>
    <message>
        <source>字体“%1”的许可不允许嵌入文件，未使用。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有%1字体。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>仿宋</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>黑体</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>楷体</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>小标宋</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>宋体</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1由“%2”代替。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1没有“%2”，这些字由“%3”代替。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有任何字体含有“%1”，以方框代替。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有可用的中文字体，无法排版。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请重新安装本程序，其中带有所需的字体。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有任何字体含有这些字：%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请安装含有这些字的字体，或允许以方框代替。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>首页没有正文：标题和主送机关过长（GB/T 9704-2012，7.3.2）。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
