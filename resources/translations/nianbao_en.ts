<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>app</name>
    <message>
        <source>没有找到程序自带的字体，只能用本机已装的字体。</source>
        <translation>The fonts that belong to the program were not found; only the fonts installed on this computer can be used.</translation>
    </message>
    <message>
        <source>文件夹“%1”里没有程序自带的字体，只能用本机已装的字体。</source>
        <translation>The folder “%1” does not hold the fonts that belong to the program; only the fonts installed on this computer can be used.</translation>
    </message>
    <message>
        <source>年报库，或要导入的报告</source>
        <translation>A library, or a report to import</translation>
    </message>
    <message>
        <source>画下窗口后退出</source>
        <translation>Save a picture of the window and quit</translation>
    </message>
    <message>
        <source>窗口大小，如 1280x720</source>
        <translation>Size of the window, for example 1280x720</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <source>打印启动用时后退出</source>
        <translation>Print the time that starting took and quit</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>找不到文件“%1”。</source>
        <translation>The file “%1” was not found.</translation>
    </message>
    <message>
        <source>请检查路径和文件名。</source>
        <translation>Check the path and the file name.</translation>
    </message>
    <message>
        <source>“%1”所在的文件夹不存在，或者它是一个失效的链接。</source>
        <translation>The folder of “%1” does not exist, or it is a broken link.</translation>
    </message>
    <message>
        <source>请先建立文件夹，或者换一个位置。</source>
        <translation>Create the folder first, or choose another place.</translation>
    </message>
    <message>
        <source>没有权限读取“%1”。</source>
        <translation>You have no permission to read “%1”.</translation>
    </message>
    <message>
        <source>请检查文件的权限，或者把它复制到自己的文件夹。</source>
        <translation>Check the permissions of the file, or copy it to a folder of your own.</translation>
    </message>
    <message>
        <source>没有权限写入“%1”。</source>
        <translation>You have no permission to write “%1”.</translation>
    </message>
    <message>
        <source>请检查文件和文件夹的权限，或者换一个位置。</source>
        <translation>Check the permissions of the file and its folder, or choose another place.</translation>
    </message>
    <message>
        <source>“%1”是文件夹，不是文件。</source>
        <translation>“%1” is a folder, not a file.</translation>
    </message>
    <message>
        <source>请换一个文件名。</source>
        <translation>Choose another file name.</translation>
    </message>
    <message>
        <source>链接“%1”指向它自己，找不到真正的文件。</source>
        <translation>The link “%1” points to itself; the real file cannot be found.</translation>
    </message>
    <message>
        <source>请改正这个链接，或者直接指定文件。</source>
        <translation>Correct the link, or name the file itself.</translation>
    </message>
    <message>
        <source>文件名“%1”不能使用。</source>
        <translation>The file name “%1” cannot be used.</translation>
    </message>
    <message>
        <source>请换一个较短的普通文件名。</source>
        <translation>Choose a shorter, ordinary file name.</translation>
    </message>
    <message>
        <source>磁盘已满，未能写入“%1”。</source>
        <translation>The disk is full; “%1” was not written.</translation>
    </message>
    <message>
        <source>请清理磁盘空间后再试。</source>
        <translation>Free some space on the disk and try again.</translation>
    </message>
    <message>
        <source>“%1”超过了这里允许的文件大小，未能写入。</source>
        <translation>“%1” exceeds the file size allowed here; it was not written.</translation>
    </message>
    <message>
        <source>请换一个位置保存。</source>
        <translation>Save it in another place.</translation>
    </message>
    <message>
        <source>“%1”所在的磁盘是只读的，未能写入。</source>
        <translation>The disk of “%1” is read-only; the file was not written.</translation>
    </message>
    <message>
        <source>请换一个可以写入的位置。</source>
        <translation>Choose a place that can be written to.</translation>
    </message>
    <message>
        <source>读取“%1”时磁盘出错。</source>
        <translation>The disk failed while “%1” was being read.</translation>
    </message>
    <message>
        <source>写入“%1”时磁盘出错。</source>
        <translation>The disk failed while “%1” was being written.</translation>
    </message>
    <message>
        <source>请检查磁盘后再试。</source>
        <translation>Check the disk and try again.</translation>
    </message>
    <message>
        <source>“%1”是设备或管道，不是普通文件。</source>
        <translation>“%1” is a device or a pipe, not an ordinary file.</translation>
    </message>
    <message>
        <source>请换一个普通文件。</source>
        <translation>Choose an ordinary file.</translation>
    </message>
    <message>
        <source>“%1”已经存在。</source>
        <translation>“%1” already exists.</translation>
    </message>
    <message>
        <source>请换一个文件名；确实要替换它时，命令行要写明 --overwrite。</source>
        <translation>Choose another file name; to replace it indeed, the command line takes --overwrite.</translation>
    </message>
    <message>
        <source>“%1”是正在使用的年报库。</source>
        <translation>“%1” is a library in use.</translation>
    </message>
    <message>
        <source>请换一个文件。</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>“%1”有%2，超过了%3的上限。</source>
        <translation>“%1” has %2, more than the limit of %3.</translation>
    </message>
    <message>
        <source>请把它分成较小的文件。</source>
        <translation>Split it into smaller files.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”不是文件夹。</source>
        <translation>“%1” is not a folder.</translation>
    </message>
    <message>
        <source>文件夹“%1”建不起来。</source>
        <translation>The folder “%1” cannot be created.</translation>
    </message>
    <message>
        <source>请换一个可以写入的文件夹。</source>
        <translation>Choose a folder that can be written to.</translation>
    </message>
    <message>
        <source>程序自带的文件“%1”读不出来。</source>
        <translation>The file “%1” that belongs to the program cannot be read.</translation>
    </message>
    <message>
        <source>请重新安装程序。</source>
        <translation>Install the program again.</translation>
    </message>
    <message>
        <source>标准输入</source>
        <translation>standard input</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>没有“%1”这个选项。</source>
        <translation>There is no option “%1”.</translation>
    </message>
    <message>
        <source>可用的选项：%1。</source>
        <translation>Available options: %1.</translation>
    </message>
    <message>
        <source>是不是要用“%1”？</source>
        <translation>Did you mean “%1”?</translation>
    </message>
    <message>
        <source>在标准输出上只写一个 JSON 对象</source>
        <translation>write exactly one JSON object to standard output</translation>
    </message>
    <message>
        <source>不显示提示，只显示错误</source>
        <translation>show errors only, no notes</translation>
    </message>
    <message>
        <source>显示这个命令的用法</source>
        <translation>show how to use this command</translation>
    </message>
    <message>
        <source>年度，1949 至 2100</source>
        <translation>year, 1949 to 2100</translation>
    </message>
    <message>
        <source>发文机关</source>
        <translation>issuing body</translation>
    </message>
    <message>
        <source>版本：city、congress、committee、web</source>
        <translation>edition: city, congress, committee or web</translation>
    </message>
    <message>
        <source>选项“%1”写了两次。</source>
        <translation>The option “%1” is given twice.</translation>
    </message>
    <message>
        <source>请只写一次。</source>
        <translation>Give it once only.</translation>
    </message>
    <message>
        <source>选项“%1”后面缺少内容。</source>
        <translation>The option “%1” lacks its value.</translation>
    </message>
    <message>
        <source>请写成“%1 %2”。</source>
        <translation>Write “%1 %2”.</translation>
    </message>
    <message>
        <source>选项“%1”不带内容。</source>
        <translation>The option “%1” takes no value.</translation>
    </message>
    <message>
        <source>请只写“%1”。</source>
        <translation>Write “%1” only.</translation>
    </message>
    <message>
        <source>还缺少文件名：要写 %1 个，只写了 %2 个。</source>
        <translation>A file name is missing: %1 needed, %2 given.</translation>
    </message>
    <message>
        <source>加上 --help 可以看到这个命令的用法。</source>
        <translation>Add --help to see how to use this command.</translation>
    </message>
    <message>
        <source>“%1”是多余的。</source>
        <translation>“%1” is one too many.</translation>
    </message>
    <message>
        <source>名称里有空格时请加引号；加上 --help 可以看到这个命令的用法。</source>
        <translation>Put names with spaces in quotation marks; add --help to see how to use this command.</translation>
    </message>
    <message>
        <source>缺少选项“%1”。</source>
        <translation>The option “%1” is missing.</translation>
    </message>
    <message>
        <source>请写不小于 %1 的整数。</source>
        <translation>Give a whole number of at least %1.</translation>
    </message>
    <message>
        <source>请写 %1 至 %2 的整数。</source>
        <translation>Give a whole number from %1 to %2.</translation>
    </message>
    <message>
        <source>选项“%1”的“%2”不合要求。</source>
        <translation>The option “%1” cannot be “%2”.</translation>
    </message>
    <message>
        <source>没有“%1”这个版本。</source>
        <translation>There is no edition “%1”.</translation>
    </message>
    <message>
        <source>请改用以下之一：%1。</source>
        <translation>Use one of these: %1.</translation>
    </message>
    <message>
        <source>没有写要做什么。</source>
        <translation>You did not say what to do.</translation>
    </message>
    <message>
        <source>用“nianbao-cli help”查看所有命令。</source>
        <translation>“nianbao-cli help” shows all commands.</translation>
    </message>
    <message>
        <source>没有“%1”这个命令。</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>可用的命令：%1。</source>
        <translation>Available commands: %1.</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>第 %1 列</source>
        <translation>column %1</translation>
    </message>
    <message>
        <source>单元格 %1</source>
        <translation>cell %1</translation>
    </message>
    <message>
        <source>“%1”处</source>
        <translation>at “%1”</translation>
    </message>
    <message>
        <source>第 %1 字节</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>注意：%1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>注意（%1）：%2</source>
        <translation>Note (%1): %2</translation>
    </message>
    <message>
        <source>结果写不到标准输出。</source>
        <translation>The result cannot be written to standard output.</translation>
    </message>
    <message>
        <source>错误：%1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>位置：%1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>写出年报库的全部内容；内容相同的年报库，结果逐字节相同</source>
        <translation>write all that a library holds; equal libraries give equal bytes</translation>
    </message>
    <message>
        <source>已导出 %1 份报告到“%2”。</source>
        <translation>Reports exported to “%2”: %1.</translation>
    </message>
    <message>
        <source>把报告导出成别的格式；json 格式不写年度时导出整个年报库</source>
        <translation>export a report in another format; json without a year exports the whole library</translation>
    </message>
    <message>
        <source>从哪个年报库导出</source>
        <translation>the library to export from</translation>
    </message>
    <message>
        <source>导出的格式，见 nianbao-cli formats</source>
        <translation>format to export, see nianbao-cli formats</translation>
    </message>
    <message>
        <source>导出到哪个文件</source>
        <translation>the file to export to</translation>
    </message>
    <message>
        <source>文件已存在时替换它</source>
        <translation>replace the file if it exists</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>齐全</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>代替</source>
        <translation>substitute</translation>
    </message>
    <message>
        <source>列出公文用的五种字体在本机由哪些字体承担</source>
        <translation>list the fonts that serve as the five fonts of official documents on this computer</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>import</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>export</translation>
    </message>
    <message>
        <source>列出可以导入和导出的文件格式</source>
        <translation>list the file formats that can be imported and exported</translation>
    </message>
    <message>
        <source>法治年报：整理年度报告，按 GB/T 9704 排版。用法：</source>
        <translation>Nianbao prepares annual reports on law-based government, set to GB/T 9704. Usage:</translation>
    </message>
    <message>
        <source>每个命令都可以加：</source>
        <translation>Every command also takes:</translation>
    </message>
    <message>
        <source>“nianbao-cli help 命令”显示一个命令的用法。</source>
        <translation>“nianbao-cli help COMMAND” shows how to use a command.</translation>
    </message>
    <message>
        <source>显示用法</source>
        <translation>show how to use the program</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>added</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>不变</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>未识别</source>
        <translation>not recognised</translation>
    </message>
    <message>
        <source>（编码 %1）</source>
        <translation> (encoding %1)</translation>
    </message>
    <message>
        <source>试导入%1：%2。年报库没有改变。</source>
        <translation>Trial import%1: %2. The library was not changed.</translation>
    </message>
    <message>
        <source>已导入%1：%2。</source>
        <translation>Imported%1: %2.</translation>
    </message>
    <message>
        <source>导入到哪个年报库</source>
        <translation>the library to import into</translation>
    </message>
    <message>
        <source>文件的格式，见 nianbao-cli formats；不写就自动识别</source>
        <translation>format of the file, see nianbao-cli formats; recognised if not given</translation>
    </message>
    <message>
        <source>文件的编码，例如 UTF-8、GB18030；不写就自动识别</source>
        <translation>encoding of the file, for example UTF-8 or GB18030; recognised if not given</translation>
    </message>
    <message>
        <source>没有写报送单位的条目，报送单位记为 U</source>
        <translation>record U as the reporting unit of items that name none</translation>
    </message>
    <message>
        <source>只列出将会怎样，不改变年报库</source>
        <translation>only list what would happen; do not change the library</translation>
    </message>
    <message>
        <source>定稿</source>
        <translation>final</translation>
    </message>
    <message>
        <source>起草</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>“%1”里还没有报告。</source>
        <translation>“%1” holds no report yet.</translation>
    </message>
    <message>
        <source>列出年报库里的报告：年度、发文机关、版本、状态、标题</source>
        <translation>list the reports of a library: year, issuing body, edition, state, title</translation>
    </message>
    <message>
        <source>写了“%1”却没有写“--year”，不知道是哪一年的报告。</source>
        <translation>“%1” is given without “--year”, so the year of the report is unknown.</translation>
    </message>
    <message>
        <source>请加上“--year”，例如“--year 2018”。</source>
        <translation>Add “--year”, for example “--year 2018”.</translation>
    </message>
    <message>
        <source>已新建年报库“%1”。</source>
        <translation>The library “%1” was created.</translation>
    </message>
    <message>
        <source>新建年报库；写了年度时，同时新建这一年的空报告</source>
        <translation>create a library, and with a year an empty report of that year</translation>
    </message>
    <message>
        <source>篇章结构的代号，见 nianbao-cli structures</source>
        <translation>key of the structure, see nianbao-cli structures</translation>
    </message>
    <message>
        <source>工作分类的代号，见 nianbao-cli structures</source>
        <translation>key of the categories, see nianbao-cli structures</translation>
    </message>
    <message>
        <source>已写出“%1”，共 %2 页。</source>
        <translation>“%1” was written; pages: %2.</translation>
    </message>
    <message>
        <source>--dump 把版面写到标准输出，不能同时写 --output。</source>
        <translation>--dump writes the pages to standard output; it cannot go with --output.</translation>
    </message>
    <message>
        <source>请去掉其中一个。</source>
        <translation>Leave one of them out.</translation>
    </message>
    <message>
        <source>把一份报告排成公文版面，写成 PDF</source>
        <translation>typeset a report as an official document and write a PDF</translation>
    </message>
    <message>
        <source>写到哪个 PDF 文件</source>
        <translation>the PDF file to write</translation>
    </message>
    <message>
        <source>所有字体都没有的字印成方框，不拒绝</source>
        <translation>print boxes for characters that no font has, instead of refusing</translation>
    </message>
    <message>
        <source>不写 PDF，把版面的文字和位置写到标准输出</source>
        <translation>write no PDF but the texts and positions of the pages to standard output</translation>
    </message>
    <message>
        <source>已在“%1”写出 %2 张图片。</source>
        <translation>Pictures written to “%1”: %2.</translation>
    </message>
    <message>
        <source>把一份报告的版面写成图片，每页一张</source>
        <translation>write the pages of a report as pictures, one a page</translation>
    </message>
    <message>
        <source>写到哪个文件夹</source>
        <translation>the folder to write to</translation>
    </message>
    <message>
        <source>只写第 N 页</source>
        <translation>page N only</translation>
    </message>
    <message>
        <source>每英寸点数，20 至 1200</source>
        <translation>dots per inch, 20 to 1200</translation>
    </message>
    <message>
        <source>图片已存在时替换它</source>
        <translation>replace pictures that exist</translation>
    </message>
    <message>
        <source>报告里没有“%1”这一部分。</source>
        <translation>The report has no part “%1”.</translation>
    </message>
    <message>
        <source>可以写：%1。</source>
        <translation>Possible: %1.</translation>
    </message>
    <message>
        <source>显示一份报告的文字，或者其中一个部分</source>
        <translation>show the text of a report or of one of its parts</translation>
    </message>
    <message>
        <source>第几部分，或 work、problems、plans、responsibility、other</source>
        <translation>number of the part, or work, problems, plans, responsibility, other</translation>
    </message>
    <message>
        <source>没有“%1”这个年报库。</source>
        <translation>There is no library “%1”.</translation>
    </message>
    <message>
        <source>请检查文件名，或者先用“nianbao-cli new”新建一个年报库。</source>
        <translation>Check the file name, or create a library with “nianbao-cli new” first.</translation>
    </message>
    <message>
        <source>（未填发文机关）</source>
        <translation>(no issuing body)</translation>
    </message>
    <message>
        <source>请先用“nianbao-cli import”导入一份报告。</source>
        <translation>Import a report with “nianbao-cli import” first.</translation>
    </message>
    <message>
        <source>“%1”里没有符合要求的报告。</source>
        <translation>No report in “%1” fits.</translation>
    </message>
    <message>
        <source>现有的报告：%1。</source>
        <translation>Reports there are: %1.</translation>
    </message>
    <message>
        <source>“%1”里有 %2 份报告符合要求：%3。</source>
        <translation>%2 reports in “%1” fit: %3.</translation>
    </message>
    <message>
        <source>请用 --year、--organisation、--edition 指明其中一份。</source>
        <translation>Choose one of them with --year, --organisation or --edition.</translation>
    </message>
    <message>
        <source>“%1”是年报库，不是报告文件。</source>
        <translation>“%1” is a library, not the file of a report.</translation>
    </message>
    <message>
        <source>请写成“--library %1”。</source>
        <translation>Write “--library %1”.</translation>
    </message>
    <message>
        <source>既写了 --library，又写了文件“%1”。</source>
        <translation>Both --library and the file “%1” are given.</translation>
    </message>
    <message>
        <source>没有写要打印哪一份报告。</source>
        <translation>You did not say which report to print.</translation>
    </message>
    <message>
        <source>请写“--library 年报库”或者一个报告文件，只写一样。</source>
        <translation>Give either “--library LIBRARY” or the file of a report.</translation>
    </message>
    <message>
        <source>年报库</source>
        <translation>the library</translation>
    </message>
    <message>
        <source>报告文件的格式；不写就自动识别</source>
        <translation>format of the report file; recognised if not given</translation>
    </message>
    <message>
        <source>报告文件的编码；不写就自动识别</source>
        <translation>encoding of the report file; recognised if not given</translation>
    </message>
    <message>
        <source>篇章结构</source>
        <translation>structure</translation>
    </message>
    <message>
        <source>工作分类</source>
        <translation>categories</translation>
    </message>
    <message>
        <source>列出可用的篇章结构和工作分类</source>
        <translation>list the structures and categories there are</translation>
    </message>
    <message>
        <source>年报库“%1”完好，共 %2 份报告。</source>
        <translation>The library “%1” is sound; reports: %2.</translation>
    </message>
    <message>
        <source>年报库“%1”有 %2 处损坏。请从备份恢复。</source>
        <translation>The library “%1” is damaged; faults found: %2. Restore it from a backup.</translation>
    </message>
    <message>
        <source>检查年报库文件是否完好，不改变它</source>
        <translation>check that a library is sound, without changing it</translation>
    </message>
    <message>
        <source>再检查全部索引，并逐份读出报告</source>
        <translation>check all indexes too, and read every report</translation>
    </message>
    <message>
        <source>内存不够，没有做完。</source>
        <translation>There was not enough memory to finish.</translation>
    </message>
    <message>
        <source>请关闭别的程序再试，或者把文件分成几个较小的。</source>
        <translation>Close other programs and try again, or split the file into smaller ones.</translation>
    </message>
    <message>
        <source>程序自身出错，没有做完。</source>
        <translation>The program failed and did not finish.</translation>
    </message>
    <message>
        <source>请把运行日志交给开发者。</source>
        <translation>Send the log to the developers.</translation>
    </message>
    <message>
        <source>把报告文件导入年报库；几个文件要么全部导入，要么都不导入；“-”是标准输入</source>
        <translation>import report files into a library, all of them or none; “-” is standard input</translation>
    </message>
    <message>
        <source>标准输入</source>
        <translation>standard input</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1（%2，%3）</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>年报库“%1”里还没有选定年度报告。</source>
        <translation>No annual report is chosen in the library “%1”.</translation>
    </message>
    <message>
        <source>请先新建或选择一份年度报告。</source>
        <translation>Create or choose an annual report first.</translation>
    </message>
    <message>
        <source>%1年度报告已经定稿，不能修改。</source>
        <translation>The annual report for %1 is final and cannot be changed.</translation>
    </message>
    <message>
        <source>要修改请先在“报告”菜单里改回起草。</source>
        <translation>To change it, make it a draft again in the Report menu first.</translation>
    </message>
    <message>
        <source>修改换掉了报告的内部编号，没有保存。</source>
        <translation>The change replaced the internal number of the report; it was not saved.</translation>
    </message>
    <message>
        <source>内容没有变化；请把日志发给开发者。</source>
        <translation>Nothing was changed; send the log to the developers.</translation>
    </message>
    <message>
        <source>标为定稿</source>
        <translation>Mark as final</translation>
    </message>
    <message>
        <source>改回起草</source>
        <translation>Make a draft again</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>改了%1处标点为全角，首处在第%2行。</source>
        <translation>Punctuation marks made full-width: %1; the first is in line %2.</translation>
    </message>
    <message>
        <source>去掉文字间的%1处空格，首处在第%2行。</source>
        <translation>Spaces removed between characters: %1; the first was in line %2.</translation>
    </message>
    <message>
        <source>接上%1处句中断行，首处在第%2行。</source>
        <translation>Line breaks within sentences closed: %1; the first was in line %2.</translation>
    </message>
    <message>
        <source>连写的文字在%1处分段，首处在第%2行。</source>
        <translation>Paragraph breaks made in run-on text: %1; the first is in line %2.</translation>
    </message>
    <message>
        <source>去掉%1个不可见字符（%3），首处在第%2行。</source>
        <translation>Invisible characters removed (%3): %1; the first was in line %2.</translation>
    </message>
    <message>
        <source>保留了%1个可能打印不出的字符（%3），首处在第%2行，请核对。</source>
        <translation>Characters kept that may not print (%3): %1; the first is in line %2. Please check them.</translation>
    </message>
    <message>
        <source>去掉%1处孤立的“|”，首处在第%2行。</source>
        <translation>Stray “|” removed: %1; the first was in line %2.</translation>
    </message>
    <message>
        <source>标题由%1行接成一行，首行是第%2行。</source>
        <translation>The title was joined from %1 lines; the first is line %2.</translation>
    </message>
    <message>
        <source>有%1行重复了上一行标题，按正文保留，首处在第%2行，请核对后删除。</source>
        <translation>Lines that repeat the heading above, kept as text: %1; the first is line %2. Please check and delete them.</translation>
    </message>
    <message>
        <source>%1处序号与顺序不符，已重新编号，首处在第%2行。</source>
        <translation>Numbers out of order, numbered anew: %1; the first is in line %2.</translation>
    </message>
    <message>
        <source>全文没有“一、”，%1个（一）级标题改按“一、”编号，首处在第%2行。</source>
        <translation>There is no “一、” in the text; headings of level （一） numbered as “一、”: %1; the first is in line %2.</translation>
    </message>
    <message>
        <source>%1处编号没有拆成条目，按正文保留，首处在第%2行。</source>
        <translation>Numbers not split into items, kept as text: %1; the first is in line %2.</translation>
    </message>
    <message>
        <source>没有可以导入的文字。</source>
        <translation>There is no text to import.</translation>
    </message>
    <message>
        <source>“%1”里没有文字。</source>
        <translation>“%1” holds no text.</translation>
    </message>
    <message>
        <source>请选择有报告正文的文本文件。</source>
        <translation>Choose a text file that holds the text of a report.</translation>
    </message>
    <message>
        <source>文字编码猜测为%1，但不能肯定；如有乱码，请指定编码后重新导入。</source>
        <translation>The encoding is probably %1, but not certainly; if characters look wrong, set the encoding and import again.</translation>
    </message>
    <message>
        <source>一个文本文件只能存放一份报告。</source>
        <translation>A text file can hold one report only.</translation>
    </message>
    <message>
        <source>请只选择一份报告导出。</source>
        <translation>Choose one report only to export.</translation>
    </message>
    <message>
        <source>文本</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>数据文件（JSON）</source>
        <translation>Data file (JSON)</translation>
    </message>
    <message>
        <source>第%1行起有%2行没有识别（像表格或页码），按原样保留在原处：%3</source>
        <translation>From line %1, %2 lines were not recognised (they look like a table or page numbers); they are kept unchanged in their place: %3</translation>
    </message>
    <message>
        <source>编号“%1”重复，前一处在第%2行第%3列（%4）。</source>
        <translation>The id “%1” is repeated; it first stands in line %2, column %3 (%4).</translation>
    </message>
    <message>
        <source>条目之下只能再分一层。</source>
        <translation>An item can have only one level below it.</translation>
    </message>
    <message>
        <source>年度%1不在%2至%3之间。</source>
        <translation>The year %1 is not between %2 and %3.</translation>
    </message>
    <message>
        <source>所指的编号“%1”在这份报告中没有对应的类别或问题。</source>
        <translation>The id “%1” it refers to belongs to no category or problem of this report.</translation>
    </message>
    <message>
        <source>由更新版本的法治年报制作（数据版本%1，本程序只读到%2），没有读入。</source>
        <translation>Made by a newer version of Nianbao (data version %1, this program reads up to %2); it was not read.</translation>
    </message>
    <message>
        <source>请升级本程序后再导入。</source>
        <translation>Update this program, then import again.</translation>
    </message>
    <message>
        <source>数据版本缺失或无效。</source>
        <translation>The data version is missing or not valid.</translation>
    </message>
    <message>
        <source>报告编号“%1”重复，前一处是第%2份报告。</source>
        <translation>The report id “%1” is repeated; report number %2 has it already.</translation>
    </message>
    <message>
        <source>不是法治年报的数据文件。</source>
        <translation>This is not a data file of Nianbao.</translation>
    </message>
    <message>
        <source>缺少“%1”，没有报告内容。</source>
        <translation>“%1” is missing; there is no report.</translation>
    </message>
    <message>
        <source>“%1”不能作为数据文件读取：%2</source>
        <translation>“%1” cannot be read as a data file. %2</translation>
    </message>
    <message>
        <source>“%1”第%2行第%3列（%4）：%5</source>
        <translation>“%1”, line %2, column %3 (%4): %5</translation>
    </message>
    <message>
        <source>请在原来的程序里改正后重新导出，再导入。</source>
        <translation>Correct it in the program it comes from, export it again and then import it.</translation>
    </message>
    <message>
        <source>提示超过200条，其余未列出。</source>
        <translation>There are more than 200 notes; the rest is not listed.</translation>
    </message>
    <message>
        <source>此处应为对象，不是%1。</source>
        <translation>An object is expected here, not %1.</translation>
    </message>
    <message>
        <source>此处应为%1，不是%2。</source>
        <translation>Expected here is %1, not %2.</translation>
    </message>
    <message>
        <source>不认识的值“%1”。</source>
        <translation>The value “%1” is not known.</translation>
    </message>
    <message>
        <source>有%1字，超过%2字的上限。</source>
        <translation>It has %1 characters, more than the limit of %2.</translation>
    </message>
    <message>
        <source>含有控制字符（%1）。</source>
        <translation>It holds a control character (%1).</translation>
    </message>
    <message>
        <source>含有控制字符（%1），已保留。</source>
        <translation>It holds a control character (%1), which was kept.</translation>
    </message>
    <message>
        <source>标题类文字中的换行或制表符已改为空格。</source>
        <translation>Line breaks and tabs in a heading were replaced by spaces.</translation>
    </message>
    <message>
        <source>此处应为字符串，不是%1。</source>
        <translation>A string is expected here, not %1.</translation>
    </message>
    <message>
        <source>段内有换行或制表符，按原样保留，不作正文。</source>
        <translation>The paragraph holds line breaks or tabs; it is kept unchanged, not as text of the report.</translation>
    </message>
    <message>
        <source>“%1”不是合适的整数。</source>
        <translation>“%1” is not a whole number that fits.</translation>
    </message>
    <message>
        <source>编号应为字符串，不是%1。</source>
        <translation>The id must be a string, not %1.</translation>
    </message>
    <message>
        <source>编号“%1”只能由1至64个字母、数字、-和_组成。</source>
        <translation>The id “%1” must consist of 1 to 64 letters, digits, - and _.</translation>
    </message>
    <message>
        <source>不认识键“%1”，没有读入。</source>
        <translation>The key “%1” is not known; it was not read.</translation>
    </message>
    <message>
        <source>保留了%1个部首字形（如 PDF 中复制的“⼯”），印出时用通用汉字，首处在第%2行。</source>
        <translation>Radical forms kept (such as “⼯” copied from a PDF) and printed as ordinary characters: %1; the first is in line %2.</translation>
    </message>
    <message>
        <source>“%1”：%2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>去掉文末%1行页码或网页按钮，首处在第%2行。</source>
        <translation>Page numbers and web page buttons left out at the end: %1, first on line %2.</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>题前文字</source>
        <translation>Text before the title</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>主送机关</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>导语</source>
        <translation>Foreword</translation>
    </message>
    <message>
        <source>附件说明</source>
        <translation>List of annexes</translation>
    </message>
    <message>
        <source>发文机关署名</source>
        <translation>Signature of the issuing body</translation>
    </message>
    <message>
        <source>成文日期</source>
        <translation>Date of issue</translation>
    </message>
    <message>
        <source>附注</source>
        <translation>Closing note</translation>
    </message>
    <message>
        <source>发文字号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>第%1条</source>
        <translation>item %1</translation>
    </message>
    <message>
        <source>（文字未变，编号、分段或不打印的内容有变）</source>
        <translation> (the text is the same; numbers, paragraphs or what is not printed changed)</translation>
    </message>
    <message>
        <source>模板文件第%1行第%2列：%3</source>
        <translation>Template file, line %1, column %2: %3</translation>
    </message>
    <message>
        <source>请对照程序自带的模板改正后再试。</source>
        <translation>Correct it by comparison with the templates of the program, then try again.</translation>
    </message>
    <message>
        <source>此处应为对象。</source>
        <translation>An object is expected here.</translation>
    </message>
    <message>
        <source>不认识键“%1”。</source>
        <translation>The key “%1” is not known.</translation>
    </message>
    <message>
        <source>缺少键“%1”。</source>
        <translation>The key “%1” is missing.</translation>
    </message>
    <message>
        <source>“%1”应为%2，不是%3。</source>
        <translation>“%1” must be %2, not %3.</translation>
    </message>
    <message>
        <source>“%1”含有控制字符。</source>
        <translation>“%1” holds a control character.</translation>
    </message>
    <message>
        <source>“%1”是空的。</source>
        <translation>“%1” is empty.</translation>
    </message>
    <message>
        <source>“%1”超过%2字。</source>
        <translation>“%1” is longer than %2 characters.</translation>
    </message>
    <message>
        <source>代号“%1”只能由不超过64个字母、数字、-和_组成。</source>
        <translation>The key “%1” must consist of at most 64 letters, digits, - and _.</translation>
    </message>
    <message>
        <source>“%1”应有1至%2项。</source>
        <translation>“%1” must have from 1 to %2 entries.</translation>
    </message>
    <message>
        <source>格式是“%1”，应为“%2”。</source>
        <translation>The format is “%1”; it must be “%2”.</translation>
    </message>
    <message>
        <source>这个模板由更新版本的程序制作（第%1版）。</source>
        <translation>This template was made by a newer version of the program (version %1).</translation>
    </message>
    <message>
        <source>版本“%1”无效。</source>
        <translation>The version “%1” is not valid.</translation>
    </message>
    <message>
        <source>不认识篇章类型“%1”。</source>
        <translation>The kind of part “%1” is not known.</translation>
    </message>
    <message>
        <source>类别代号“%1”重复。</source>
        <translation>The category key “%1” is repeated.</translation>
    </message>
</context>
<context>
    <name>nianbao::AboutDialog</name>
    <message>
        <source>关于法治年报</source>
        <translation>About Nianbao</translation>
    </message>
    <message>
        <source>法治年报 %1</source>
        <translation>法治年报 Nianbao %1</translation>
    </message>
    <message>
        <source>把乡镇、部门报来的材料整理成一份年度报告，按 GB/T 9704 排版打印。
数据只在本机，不联网。
自由软件，许可证 GPL-3.0-or-later；使用 Qt %1。</source>
        <translation>Makes one annual report on law-based government from what towns and departments send in, typesets it to GB/T 9704 and prints it.
The data stays on this computer; nothing goes over the network.
Free software, licence GPL-3.0-or-later; uses Qt %1.</translation>
    </message>
    <message>
        <source>没有可用的字体</source>
        <translation>no usable font</translation>
    </message>
</context>
<context>
    <name>nianbao::ActionSet</name>
    <message>
        <source>文件(&amp;F)</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>编辑(&amp;E)</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>报告(&amp;R)</source>
        <translation>&amp;Report</translation>
    </message>
    <message>
        <source>视图(&amp;V)</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>工具(&amp;T)</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>帮助(&amp;H)</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>重新打开修改</source>
        <translation>Reopen for Editing</translation>
    </message>
    <message>
        <source>新建年度报告…</source>
        <translation>New Annual Report…</translation>
    </message>
    <message>
        <source>新建年报库…</source>
        <translation>New Library…</translation>
    </message>
    <message>
        <source>打开年报库…</source>
        <translation>Open Library…</translation>
    </message>
    <message>
        <source>最近打开</source>
        <translation>Open Recent</translation>
    </message>
    <message>
        <source>导入报告…</source>
        <translation>Import Report…</translation>
    </message>
    <message>
        <source>粘贴文本导入…</source>
        <translation>Import Pasted Text…</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>文本…</source>
        <translation>Text…</translation>
    </message>
    <message>
        <source>数据文件（JSON）…</source>
        <translation>Data File (JSON)…</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print Preview</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>另存副本…</source>
        <translation>Save a Copy…</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>剪切</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>全选</source>
        <translation>Select All</translation>
    </message>
    <message>
        <source>查找…</source>
        <translation>Find…</translation>
    </message>
    <message>
        <source>查找下一处</source>
        <translation>Find Next</translation>
    </message>
    <message>
        <source>查找上一处</source>
        <translation>Find Previous</translation>
    </message>
    <message>
        <source>新增条目</source>
        <translation>Add Item</translation>
    </message>
    <message>
        <source>新增问题</source>
        <translation>Add Problem</translation>
    </message>
    <message>
        <source>新增打算</source>
        <translation>Add Plan</translation>
    </message>
    <message>
        <source>新增类别</source>
        <translation>Add Category</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move Up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move Down</translation>
    </message>
    <message>
        <source>移到类别</source>
        <translation>Move to Category</translation>
    </message>
    <message>
        <source>更换结构与分类…</source>
        <translation>Change Structure and Categories…</translation>
    </message>
    <message>
        <source>标为定稿</source>
        <translation>Mark as Final</translation>
    </message>
    <message>
        <source>版面预览</source>
        <translation>Page Preview</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom In</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom Out</translation>
    </message>
    <message>
        <source>整页</source>
        <translation>Whole Page</translation>
    </message>
    <message>
        <source>适合页宽</source>
        <translation>Fit Width</translation>
    </message>
    <message>
        <source>检查年报库</source>
        <translation>Check Library</translation>
    </message>
    <message>
        <source>字体情况</source>
        <translation>Fonts</translation>
    </message>
    <message>
        <source>打开示例</source>
        <translation>Open Sample</translation>
    </message>
    <message>
        <source>关于法治年报</source>
        <translation>About Nianbao</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>语言 Language（下次启动生效）</source>
        <translation>Language 语言 (from the next start)</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>As the System</translation>
    </message>
    <message>
        <source>中文 Chinese</source>
        <translation>中文 Chinese</translation>
    </message>
    <message>
        <source>英文 English</source>
        <translation>English 英文</translation>
    </message>
    <message>
        <source>新增下级条目</source>
        <translation>Add sub-item</translation>
    </message>
</context>
<context>
    <name>nianbao::Binding</name>
    <message>
        <source>修改%1</source>
        <translation>Change “%1”</translation>
    </message>
</context>
<context>
    <name>nianbao::EditPane</name>
    <message>
        <source>不打印</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>只供办公使用，不会出现在打印的报告里</source>
        <translation>For office use only; never part of the printed report</translation>
    </message>
    <message>
        <source>年报库是只读的，只能查看和打印。</source>
        <translation>The library is read-only; reports can be viewed and printed only.</translation>
    </message>
    <message>
        <source>本报告已定稿，不能修改。</source>
        <translation>This report is final and cannot be changed.</translation>
    </message>
    <message>
        <source>重新打开修改</source>
        <translation>Reopen for Editing</translation>
    </message>
</context>
<context>
    <name>nianbao::ErrorBox</name>
    <message>
        <source>详细信息</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>nianbao::FileCommands</name>
    <message>
        <source>年报库 (*.nianbao)</source>
        <translation>Library (*.nianbao)</translation>
    </message>
    <message>
        <source>报告 (%1)</source>
        <translation>Reports (%1)</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>新建年度报告</source>
        <translation>New Annual Report</translation>
    </message>
    <message>
        <source>新建年报库</source>
        <translation>New Library</translation>
    </message>
    <message>
        <source>法治年报.nianbao</source>
        <translation>Annual reports.nianbao</translation>
    </message>
    <message>
        <source>打开年报库</source>
        <translation>Open Library</translation>
    </message>
    <message>
        <source>示例.nianbao</source>
        <translation>Sample.nianbao</translation>
    </message>
    <message>
        <source>打开示例</source>
        <translation>Open Sample</translation>
    </message>
    <message>
        <source>导入报告</source>
        <translation>Import Report</translation>
    </message>
    <message>
        <source>粘贴文本导入</source>
        <translation>Import Pasted Text</translation>
    </message>
    <message>
        <source>剪贴板里没有文字。请先在别的程序里选中报告全文并复制。</source>
        <translation>There is no text on the clipboard. Select and copy the whole report in another program first.</translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>已导出：
%1</source>
        <translation>Exported:
%1</translation>
    </message>
    <message>
        <source>另存副本</source>
        <translation>Save a Copy</translation>
    </message>
    <message>
        <source>%1 副本.nianbao</source>
        <translation>%1 copy.nianbao</translation>
    </message>
    <message>
        <source>副本已保存：
%1</source>
        <translation>The copy was saved:
%1</translation>
    </message>
    <message>
        <source>检查年报库</source>
        <translation>Check Library</translation>
    </message>
    <message>
        <source>年报库完好，没有发现问题。</source>
        <translation>The library is sound; no fault was found.</translation>
    </message>
    <message>
        <source>发现下列问题，请用最近的副本：
%1</source>
        <translation>These faults were found; use the latest copy:
%1</translation>
    </message>
    <message>
        <source>仍要导出吗？这些字会印成方框。</source>
        <translation>Export all the same? These characters will print as boxes.</translation>
    </message>
    <message>
        <source>印成方框并导出</source>
        <translation>Print as boxes and export</translation>
    </message>
</context>
<context>
    <name>nianbao::FindBar</name>
    <message>
        <source>在整篇报告中查找</source>
        <translation>Find in the whole report</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>上一处</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>下一处</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>关闭查找</source>
        <translation>Close find bar</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>第%1处，共%2处</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>nianbao::ImportDialog</name>
    <message>
        <source>新增</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>不变</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>未识别</source>
        <translation>Not recognised</translation>
    </message>
    <message>
        <source>第%1行</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>导入报告</source>
        <translation>Import Report</translation>
    </message>
    <message>
        <source>将会</source>
        <translation>Will be</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>将会发生的变化</source>
        <translation>Changes to be made</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>文字编码</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>发文机关</source>
        <translation>Issuing body</translation>
    </message>
    <message>
        <source>报送对象</source>
        <translation>Submitted to</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1：新增 %2 处，修改 %3 处，不变 %4 处，未识别 %5 处；说明 %6 条。</source>
        <translation>%1: %2 added, %3 changed, %4 unchanged, %5 not recognised; notes: %6.</translation>
    </message>
    <message>
        <source>没有需要导入的变化。</source>
        <translation>There is no change to import.</translation>
    </message>
</context>
<context>
    <name>nianbao::MainWindow</name>
    <message>
        <source>未能保存</source>
        <translation>Not Saved</translation>
    </message>
    <message>
        <source>打开年报库</source>
        <translation>Open Library</translation>
    </message>
    <message>
        <source>修改会自动保存</source>
        <translation>Changes are saved automatically</translation>
    </message>
    <message>
        <source>法治年报</source>
        <translation>法治年报 Nianbao</translation>
    </message>
    <message>
        <source>刚才输入的文字没能保存。退出后这些文字会丢失。</source>
        <translation>The text typed last could not be saved. It will be lost if you quit.</translation>
    </message>
    <message>
        <source>仍然退出</source>
        <translation>Quit Anyway</translation>
    </message>
</context>
<context>
    <name>nianbao::Navigator</name>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>报告结构</source>
        <translation>Structure of the report</translation>
    </message>
    <message>
        <source>（定稿）</source>
        <translation> (final)</translation>
    </message>
    <message>
        <source>＋ 新增</source>
        <translation>+ Add</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>nianbao::NewReportDialog</name>
    <message>
        <source>沿用上年结构</source>
        <translation>Keep the structure of last year</translation>
    </message>
    <message>
        <source>新建年度报告</source>
        <translation>New Annual Report</translation>
    </message>
    <message>
        <source>例如：某某县人民政府</source>
        <translation>e.g. 某某县人民政府</translation>
    </message>
    <message>
        <source>沿用上一年报告的部分、类别、主送机关和署名，不带文字</source>
        <translation>Keep the parts, categories, addressees and signature of the last report, without its text</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>发文机关</source>
        <translation>Issuing body</translation>
    </message>
    <message>
        <source>报送对象</source>
        <translation>Submitted to</translation>
    </message>
    <message>
        <source>篇章结构</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>工作分类</source>
        <translation>Categories</translation>
    </message>
</context>
<context>
    <name>nianbao::NodeForms</name>
    <message>
        <source>一是…二是…（接排）</source>
        <translation>一是…二是… (run on)</translation>
    </message>
    <message>
        <source>一是…二是…（各成一段）</source>
        <translation>一是…二是… (a paragraph each)</translation>
    </message>
    <message>
        <source>第一，…第二，…</source>
        <translation>第一，…第二，…</translation>
    </message>
    <message>
        <source>1. 2. 3.</source>
        <translation>1. 2. 3.</translation>
    </message>
    <message>
        <source>——</source>
        <translation>——</translation>
    </message>
    <message>
        <source>不编号</source>
        <translation>No numbers</translation>
    </message>
    <message>
        <source>按层次编号：（一）（二）</source>
        <translation>By level: （一）（二）</translation>
    </message>
    <message>
        <source>未启动</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>推进中</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>转下年</source>
        <translation>Moved to next year</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>结尾文字</source>
        <translation>Ending</translation>
    </message>
    <message>
        <source>编号方式</source>
        <translation>Numbering</translation>
    </message>
    <message>
        <source>所属类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>（未指定）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>对应问题</source>
        <translation>Problem it answers</translation>
    </message>
    <message>
        <source>报告中还没有问题</source>
        <translation>The report has no problem yet</translation>
    </message>
    <message>
        <source>部分</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>导语</source>
        <translation>Foreword</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>要点</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>类别名称</source>
        <translation>Name of the category</translation>
    </message>
    <message>
        <source>段首句</source>
        <translation>Lead sentence</translation>
    </message>
    <message>
        <source>名称独占一行</source>
        <translation>Name on a line of its own</translation>
    </message>
    <message>
        <source>类别导语</source>
        <translation>Foreword of the category</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>具体表现</source>
        <translation>How it shows</translation>
    </message>
    <message>
        <source>原因分析</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>涉及单位</source>
        <translation>Bodies concerned</translation>
    </message>
    <message>
        <source>打算</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>具体内容</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible body</translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>落实情况</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>条目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>下级条目编号方式</source>
        <translation>Numbering of the level below</translation>
    </message>
    <message>
        <source>报送单位</source>
        <translation>Reporting unit</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>nianbao::PageView</name>
    <message>
        <source>版面预览</source>
        <translation>Page preview</translation>
    </message>
</context>
<context>
    <name>nianbao::PdfExport</name>
    <message>
        <source>正在生成 PDF…</source>
        <translation>Making the PDF…</translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>PDF 已导出，共%1页：</source>
        <translation>PDF exported, pages: %1</translation>
    </message>
    <message>
        <source>另有%1条说明。</source>
        <translation>Further notes: %1.</translation>
    </message>
    <message>
        <source>打开文件</source>
        <translation>Open File</translation>
    </message>
    <message>
        <source>打开所在文件夹</source>
        <translation>Open Folder</translation>
    </message>
    <message>
        <source>正在取消…</source>
        <translation>Cancelling…</translation>
    </message>
</context>
<context>
    <name>nianbao::PreviewWidget</name>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>整页</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>适合页宽</source>
        <translation>Fit width</translation>
    </message>
</context>
<context>
    <name>nianbao::PrintPreview</name>
    <message>
        <source>打印机“%1”没有接受打印任务。</source>
        <translation>The printer “%1” did not accept the job.</translation>
    </message>
    <message>
        <source>请检查打印机是否开机、联机，再打印一次。</source>
        <translation>Check that the printer is on and online, then print again.</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print Preview</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>整页</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>适合页宽</source>
        <translation>Fit width</translation>
    </message>
</context>
<context>
    <name>nianbao::ReportCommands</name>
    <message>
        <source>类别</source>
        <translation>category</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>打算</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>要点</source>
        <translation>point</translation>
    </message>
    <message>
        <source>条目</source>
        <translation>item</translation>
    </message>
    <message>
        <source>部分</source>
        <translation>part</translation>
    </message>
    <message>
        <source>新增条目</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>新增%1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>上移%1</source>
        <translation>Move %1 up</translation>
    </message>
    <message>
        <source>下移%1</source>
        <translation>Move %1 down</translation>
    </message>
    <message>
        <source>移到类别</source>
        <translation>Move to category</translation>
    </message>
    <message>
        <source>删除%1</source>
        <translation>Delete %1</translation>
    </message>
    <message>
        <source>更换结构与分类</source>
        <translation>Change structure and categories</translation>
    </message>
    <message>
        <source>新增下级条目</source>
        <translation>Add sub-item</translation>
    </message>
</context>
<context>
    <name>nianbao::ReportForms</name>
    <message>
        <source>发文机关署名</source>
        <translation>Signature of the issuing body</translation>
    </message>
    <message>
        <source>附件说明</source>
        <translation>List of annexes</translation>
    </message>
    <message>
        <source>每行一个附件名称，不写序号</source>
        <translation>One annex a line, without numbers</translation>
    </message>
    <message>
        <source>报告信息</source>
        <translation>Report details</translation>
    </message>
    <message>
        <source>题前文字</source>
        <translation>Text before the title</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>发文机关</source>
        <translation>Issuing body</translation>
    </message>
    <message>
        <source>主送机关</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>例如：市人民政府：</source>
        <translation>e.g. 市人民政府：</translation>
    </message>
    <message>
        <source>导语</source>
        <translation>Foreword</translation>
    </message>
    <message>
        <source>落款与附件</source>
        <translation>Closing and annexes</translation>
    </message>
    <message>
        <source>成文日期</source>
        <translation>Date of issue</translation>
    </message>
    <message>
        <source>例如：%1年1月10日</source>
        <translation>e.g. %1年1月10日</translation>
    </message>
    <message>
        <source>加盖印章</source>
        <translation>To be stamped with the seal</translation>
    </message>
    <message>
        <source>附注</source>
        <translation>Closing note</translation>
    </message>
    <message>
        <source>例如：此件公开发布</source>
        <translation>e.g. 此件公开发布</translation>
    </message>
</context>
<context>
    <name>nianbao::ReportTree</name>
    <message>
        <source>工作开展情况</source>
        <translation>Work done</translation>
    </message>
    <message>
        <source>存在的问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>下一步打算</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>履行第一责任人职责情况</source>
        <translation>Duties of the person chiefly responsible</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>（新条目）</source>
        <translation>(new item)</translation>
    </message>
    <message>
        <source>报告信息</source>
        <translation>Report details</translation>
    </message>
    <message>
        <source>落款与附件</source>
        <translation>Closing and annexes</translation>
    </message>
    <message>
        <source>（未命名）</source>
        <translation>(unnamed)</translation>
    </message>
    <message>
        <source>报上级政府</source>
        <translation>Higher government</translation>
    </message>
    <message>
        <source>报同级人大</source>
        <translation>People’s congress</translation>
    </message>
    <message>
        <source>报同级党委</source>
        <translation>Party committee</translation>
    </message>
    <message>
        <source>网站公开</source>
        <translation>Public website</translation>
    </message>
    <message>
        <source>%1年度</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>nianbao::StartPage</name>
    <message>
        <source>法治年报</source>
        <translation>法治年报 Nianbao</translation>
    </message>
    <message>
        <source>把报来的材料整理成一份年度报告，按 GB/T 9704 排版打印。
数据只在本机，不联网。</source>
        <translation>Make one annual report from what is sent in, typeset and printed to GB/T 9704.
The data stays on this computer; nothing goes over the network.</translation>
    </message>
    <message>
        <source>新建年报库</source>
        <translation>New Library</translation>
    </message>
    <message>
        <source>一个文件，存放各年度的报告</source>
        <translation>One file that holds the reports of all years</translation>
    </message>
    <message>
        <source>打开年报库</source>
        <translation>Open Library</translation>
    </message>
    <message>
        <source>继续上次的工作</source>
        <translation>Go on with your work</translation>
    </message>
    <message>
        <source>导入已有报告</source>
        <translation>Import a Report</translation>
    </message>
    <message>
        <source>从文本文件读入以前的报告</source>
        <translation>Read an earlier report from a text file</translation>
    </message>
    <message>
        <source>打开示例</source>
        <translation>Open Sample</translation>
    </message>
    <message>
        <source>先用一份虚构的报告试一试</source>
        <translation>Try the program with an invented report</translation>
    </message>
</context>
<context>
    <name>nianbao::StatusLine</name>
    <message>
        <source>没有%1字体</source>
        <translation>No %1 font</translation>
    </message>
    <message>
        <source>%1由“%2”代替</source>
        <translation>“%2” instead of %1</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>View</translation>
    </message>
    <message>
        <source>查看保存失败的原因</source>
        <translation>View why it was not saved</translation>
    </message>
    <message>
        <source>正在保存…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>已自动保存 %1</source>
        <translation>Saved automatically at %1</translation>
    </message>
    <message>
        <source>未能保存：%1，</source>
        <translation>Not saved: %1 –</translation>
    </message>
    <message>
        <source>第%1页，共%2页 · 约%3字 ·</source>
        <translation>Page %1 of %2 · about %3 characters ·</translation>
    </message>
    <message>
        <source>字体齐全</source>
        <translation>All fonts present</translation>
    </message>
    <message>
        <source> 等%1种</source>
        <translation> (%1 fonts in all)</translation>
    </message>
    <message>
        <source>有缺字</source>
        <translation>characters missing</translation>
    </message>
</context>
<context>
    <name>nianbao::StructureDialog</name>
    <message>
        <source>更换结构与分类</source>
        <translation>Change Structure and Categories</translation>
    </message>
    <message>
        <source>篇章结构</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>工作分类</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>更换后的报告如下。已有的内容全部保留，对不上的类别排在后面。</source>
        <translation>The report will be as below. All content is kept; categories without a match come last.</translation>
    </message>
    <message>
        <source>更换后的结构</source>
        <translation>Structure after the change</translation>
    </message>
    <message>
        <source>更换</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>nianbao::TextBinding</name>
    <message>
        <source>修改%1</source>
        <translation>Change “%1”</translation>
    </message>
</context>
<context>
    <name>nianbao::Workspace</name>
    <message>
        <source>年报库里还没有报告。</source>
        <translation>The library holds no report yet.</translation>
    </message>
    <message>
        <source>新建年度报告…</source>
        <translation>New Annual Report…</translation>
    </message>
    <message>
        <source>导入报告…</source>
        <translation>Import Report…</translation>
    </message>
    <message>
        <source>移动</source>
        <translation>Move</translation>
    </message>
</context>
<context>
    <name>render</name>
    <message>
        <source>生成的 PDF 没有通过检查，未保存。</source>
        <translation>The PDF did not pass the check; it was not saved.</translation>
    </message>
    <message>
        <source>请再试一次；仍不成功时，请把日志交给维护人员。</source>
        <translation>Try again; if it fails again, send the log to the developers.</translation>
    </message>
    <message>
        <source>已取消生成 PDF。</source>
        <translation>Making the PDF was cancelled.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>文字中有不能保存的字符，年报库“%1”没有改动。</source>
        <translation>The text holds characters that cannot be saved; the library “%1” was not changed.</translation>
    </message>
    <message>
        <source>请删去显示为方框或问号的字符后再试。</source>
        <translation>Delete the characters shown as boxes or question marks and try again.</translation>
    </message>
    <message>
        <source>已在本程序中打开</source>
        <translation>it is open in this program already</translation>
    </message>
    <message>
        <source>%1@%2，进程%3，自%4起</source>
        <translation>%1@%2, process %3, since %4</translation>
    </message>
    <message>
        <source>年报库“%1”里的内容与要改的不一致，没有改动。</source>
        <translation>The library “%1” does not hold what was to be changed; nothing was changed.</translation>
    </message>
    <message>
        <source>请关闭年报库后重新打开。</source>
        <translation>Close the library and open it again.</translation>
    </message>
    <message>
        <source>年报库“%1”里已经有%2的%3年度报告（同一版本）。</source>
        <translation>The library “%1” already holds the %3 annual report of %2 (same edition).</translation>
    </message>
    <message>
        <source>请换一个年度或版本，或者直接修改已有的报告。</source>
        <translation>Choose another year or edition, or edit the report that is there.</translation>
    </message>
    <message>
        <source>表%1中有一行指向不存在的内容</source>
        <translation>a row of the table %1 points to something that does not exist</translation>
    </message>
    <message>
        <source>报告“%1”的结构不对（编号重复或层次太深），没有保存。</source>
        <translation>The structure of the report “%1” is wrong (repeated ids or too many levels); it was not saved.</translation>
    </message>
    <message>
        <source>请检查导入的文件。</source>
        <translation>Check the imported file.</translation>
    </message>
    <message>
        <source>年报库里有这个版本不认识的内容“%1”。</source>
        <translation>The library holds “%1”, which this version does not know.</translation>
    </message>
    <message>
        <source>请安装新版本的法治年报后再打开。</source>
        <translation>Install a newer version of Nianbao, then open it again.</translation>
    </message>
    <message>
        <source>磁盘已满，年报库“%1”未能保存。</source>
        <translation>The disk is full; the library “%1” was not saved.</translation>
    </message>
    <message>
        <source>请清理磁盘空间后再试。</source>
        <translation>Free some space on the disk and try again.</translation>
    </message>
    <message>
        <source>读写年报库“%1”时磁盘出错。</source>
        <translation>The disk failed while the library “%1” was in use.</translation>
    </message>
    <message>
        <source>请检查磁盘，并用“另存副本”把内容存到别处。</source>
        <translation>Check the disk, and keep the content elsewhere with “Save a Copy”.</translation>
    </message>
    <message>
        <source>年报库“%1”无法打开或者没有权限。</source>
        <translation>The library “%1” cannot be opened, or you have no permission.</translation>
    </message>
    <message>
        <source>请检查文件和文件夹的权限。</source>
        <translation>Check the permissions of the file and its folder.</translation>
    </message>
    <message>
        <source>有一段文字太长，年报库“%1”放不下。</source>
        <translation>A paragraph is too long for the library “%1”.</translation>
    </message>
    <message>
        <source>请把这段文字分成几段。</source>
        <translation>Split it into several paragraphs.</translation>
    </message>
    <message>
        <source>年报库“%1”没有接受这次修改。</source>
        <translation>The library “%1” did not accept the change.</translation>
    </message>
    <message>
        <source>内容没有变化；请把日志发给开发者。</source>
        <translation>Nothing was changed; send the log to the developers.</translation>
    </message>
    <message>
        <source>年报库“%1”已经损坏。</source>
        <translation>The library “%1” is damaged.</translation>
    </message>
    <message>
        <source>文件没有被改动；请使用它的副本或备份。</source>
        <translation>The file was not changed; use a copy or a backup of it.</translation>
    </message>
    <message>
        <source>“%1”不是年报库。</source>
        <translation>“%1” is not a library.</translation>
    </message>
    <message>
        <source>请选择扩展名为 .nianbao 的年报库；已有的报告请用“导入报告”。</source>
        <translation>Choose a library, a file named .nianbao; for an existing report use “Import Report”.</translation>
    </message>
    <message>
        <source>年报库“%1”是由更新版本的法治年报建立的，这个版本读不了。</source>
        <translation>The library “%1” was made by a newer version of Nianbao; this version cannot read it.</translation>
    </message>
    <message>
        <source>年报库“%1”正在别处使用。</source>
        <translation>The library “%1” is in use elsewhere.</translation>
    </message>
    <message>
        <source>年报库“%1”正在别处使用：%2。</source>
        <translation>The library “%1” is in use elsewhere: %2.</translation>
    </message>
    <message>
        <source>请先在那里关闭它，然后再打开。</source>
        <translation>Close it there first, then open it again.</translation>
    </message>
    <message>
        <source>年报库“%1”是只读的，不能修改。</source>
        <translation>The library “%1” is read-only and cannot be changed.</translation>
    </message>
    <message>
        <source>请用“另存副本”存到可以写入的位置，再修改副本。</source>
        <translation>Put a copy where it can be written to with “Save a Copy”, and edit the copy.</translation>
    </message>
    <message>
        <source>请换一个文件名，或者直接打开它。</source>
        <translation>Choose another file name, or open that one.</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>没有可以写出的格式“%1”。</source>
        <translation>There is no format “%1” to write.</translation>
    </message>
    <message>
        <source>请改用以下格式之一：%1。</source>
        <translation>Use one of these formats: %1.</translation>
    </message>
    <message>
        <source>“%1”这种格式一次只能写出一份报告，而这里有 %2 份。</source>
        <translation>The format “%1” holds one report only, and here are %2.</translation>
    </message>
    <message>
        <source>请先选定一份报告，再导出。</source>
        <translation>Choose one report, then export.</translation>
    </message>
    <message>
        <source>“%1”就是报告所在的文件，不能用导出的内容覆盖它。</source>
        <translation>“%1” is the very file that holds the report; the export must not replace it.</translation>
    </message>
    <message>
        <source>请换一个文件名。</source>
        <translation>Choose another file name.</translation>
    </message>
    <message>
        <source>写出“%1”前的自检没有通过：重新读入的内容与报告不一致。</source>
        <translation>The check before writing “%1” failed: read again, it differs from the report.</translation>
    </message>
    <message>
        <source>文件没有写出，原有内容没有改变；请把运行日志交给开发者。</source>
        <translation>The file was not written and nothing was changed; send the log to the developers.</translation>
    </message>
    <message>
        <source>每英寸 %1 点的图片太大，内存不够。</source>
        <translation>Pictures of %1 dots per inch are too large for the memory.</translation>
    </message>
    <message>
        <source>请降低分辨率再试。</source>
        <translation>Try again with a lower resolution.</translation>
    </message>
    <message>
        <source>分辨率 %1 不在 20 至 1200 之间。</source>
        <translation>The resolution %1 is not between 20 and 1200.</translation>
    </message>
    <message>
        <source>请改用这个范围内的分辨率，例如 96 或 300。</source>
        <translation>Use a resolution in this range, for example 96 or 300.</translation>
    </message>
    <message>
        <source>没有第 %1 页，报告共 %2 页。</source>
        <translation>There is no page %1; the number of pages is %2.</translation>
    </message>
    <message>
        <source>请改用 1 至 %1 的页码。</source>
        <translation>Use a page number from 1 to %1.</translation>
    </message>
    <message>
        <source>%1年度报告</source>
        <translation>Annual report %1</translation>
    </message>
    <message>
        <source>“%1”就是正在使用的年报库本身，不能导入自己。</source>
        <translation>“%1” is the library in use; it cannot be imported into itself.</translation>
    </message>
    <message>
        <source>请选择另一个文件。</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>从“%1”的标题中看不出是哪一年的报告。</source>
        <translation>The title in “%1” does not show the year of the report.</translation>
    </message>
    <message>
        <source>请指明年度（命令行用 --year），再导入一次。</source>
        <translation>Set the year (--year on the command line) and import again.</translation>
    </message>
    <message>
        <source>“%1”里有 %2 份报告，不能都定为 %3 年。</source>
        <translation>“%1” holds %2 reports; they cannot all be of the year %3.</translation>
    </message>
    <message>
        <source>请去掉年度再导入，各份报告按自己的年度存入。</source>
        <translation>Import without a year; every report then keeps its own.</translation>
    </message>
    <message>
        <source>“%1”里有两份年度（%2）、发文机关和版本都相同的报告。</source>
        <translation>“%1” holds two reports with the same year (%2), issuing body and edition.</translation>
    </message>
    <message>
        <source>请在文件中只保留一份，再导入。</source>
        <translation>Keep one of them in the file and import again.</translation>
    </message>
    <message>
        <source>%1年的《%2》已定稿，“%3”没有导入。</source>
        <translation>“%2” of %1 is final; “%3” was not imported.</translation>
    </message>
    <message>
        <source>请先在“报告”菜单中取消定稿，再导入。</source>
        <translation>Make it a draft again in the Report menu, then import.</translation>
    </message>
    <message>
        <source>认不出文件“%1”的格式。</source>
        <translation>The format of the file “%1” was not recognised.</translation>
    </message>
    <message>
        <source>请在 WPS 或 Word 中另存为文本文件（.txt）再导入；能读的格式：%1。</source>
        <translation>Save it as a text file (.txt) in WPS or Word and import that; formats that can be read: %1.</translation>
    </message>
    <message>
        <source>没有可以读入的格式“%1”。</source>
        <translation>There is no format “%1” to read.</translation>
    </message>
    <message>
        <source>“%1”有 %2 字节，超过这种格式的上限 %3 MB。</source>
        <translation>“%1” has %2 bytes, more than the limit of this format, %3 MB.</translation>
    </message>
    <message>
        <source>请把内容分成几个较小的文件，再逐个导入。</source>
        <translation>Split it into smaller files and import them one by one.</translation>
    </message>
    <message>
        <source>剪贴板</source>
        <translation>clipboard</translation>
    </message>
    <message>
        <source>导入“%1”</source>
        <translation>Import “%1”</translation>
    </message>
    <message>
        <source>没有代号为“%1”的篇章结构。</source>
        <translation>There is no structure with the key “%1”.</translation>
    </message>
    <message>
        <source>请改用以下之一：%1。</source>
        <translation>Use one of these: %1.</translation>
    </message>
    <message>
        <source>没有代号为“%1”的工作分类。</source>
        <translation>There are no categories with the key “%1”.</translation>
    </message>
    <message>
        <source>年报库中已有 %1 年度的这份报告：《%2》。</source>
        <translation>The library already holds this report of %1: “%2”.</translation>
    </message>
    <message>
        <source>请打开它继续编辑，或者另选年度、发文机关或版本。</source>
        <translation>Open it and go on editing, or choose another year, issuing body or edition.</translation>
    </message>
    <message>
        <source>年报库中没有“%1”在 %2 年以前的报告，无法沿用上年结构。</source>
        <translation>The library holds no report of “%1” before %2 whose structure could be kept.</translation>
    </message>
    <message>
        <source>请改选一种篇章结构和工作分类。</source>
        <translation>Choose a structure and categories instead.</translation>
    </message>
    <message>
        <source>新建%1年度报告</source>
        <translation>New annual report %1</translation>
    </message>
    <message>
        <source>已经有代号为“%1”的模板。</source>
        <translation>There is a template with the key “%1” already.</translation>
    </message>
    <message>
        <source>模板文件“%1”没有读入：%2</source>
        <translation>The template file “%1” was not read. %2</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>三部分（工作、问题、打算）</source>
        <translation>Three parts (work, problems, plans)</translation>
    </message>
    <message>
        <source>2019年以前各地报告的通行写法</source>
        <translation>Usual form of reports before 2019</translation>
    </message>
    <message>
        <source>法定五项内容</source>
        <translation>The five statutory contents</translation>
    </message>
    <message>
        <source>《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）第二十五条</source>
        <translation>Provisions on the inspection of law-based government and its responsibilities (厅字〔2019〕28号), Article 25</translation>
    </message>
    <message>
        <source>七类（县级常用）</source>
        <translation>Seven categories (usual in counties)</translation>
    </message>
    <message>
        <source>县级政府2018年度报告的常用分类</source>
        <translation>Categories usual in reports of county governments for 2018</translation>
    </message>
    <message>
        <source>八个体系（2021—2025年）</source>
        <translation>Eight systems (2021–2025)</translation>
    </message>
    <message>
        <source>《法治政府建设实施纲要（2021—2025年）》（中发〔2021〕33号）</source>
        <translation>Outline for building law-based government 2021–2025 (中发〔2021〕33号)</translation>
    </message>
    <message>
        <source>七项任务（2015—2020年）</source>
        <translation>Seven tasks (2015–2020)</translation>
    </message>
    <message>
        <source>《法治政府建设实施纲要（2015—2020年）》（中发〔2015〕36号）</source>
        <translation>Outline for building law-based government 2015–2020 (中发〔2015〕36号)</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>文件到此中断，内容不完整。</source>
        <translation>The file breaks off here; it is not complete.</translation>
    </message>
    <message>
        <source>不是有效的JSON，此处应为%1。%2</source>
        <translation>Not valid JSON; expected here is %1.%2</translation>
    </message>
    <message>
        <source>JSON内容结束之后还有多余的字符。</source>
        <translation>There are characters after the end of the JSON content.</translation>
    </message>
    <message>
        <source>嵌套超过%1层。%2</source>
        <translation>Nested more than %1 levels deep.%2</translation>
    </message>
    <message>
        <source>逗号或右方括号</source>
        <translation>a comma or a closing square bracket</translation>
    </message>
    <message>
        <source>冒号</source>
        <translation>a colon</translation>
    </message>
    <message>
        <source>逗号或右花括号</source>
        <translation>a comma or a closing brace</translation>
    </message>
    <message>
        <source>双引号括起的键名</source>
        <translation>a key in double quotation marks</translation>
    </message>
    <message>
        <source>键名超过%1个字符。%2</source>
        <translation>The key is longer than %1 characters.%2</translation>
    </message>
    <message>
        <source>键“%1”重复，前一处在%2。</source>
        <translation>The key “%1” is repeated; it first stands in %2.</translation>
    </message>
    <message>
        <source>一个字符串超过4 MB。</source>
        <translation>A string is larger than 4 MB.</translation>
    </message>
    <message>
        <source>字符串内有未转义的控制字符（U+%1）。%2</source>
        <translation>A string holds an unescaped control character (U+%1).%2</translation>
    </message>
    <message>
        <source>双引号</source>
        <translation>a double quotation mark</translation>
    </message>
    <message>
        <source>有效的转义</source>
        <translation>a valid escape</translation>
    </message>
    <message>
        <source>字符串内有空字符（NUL）。</source>
        <translation>A string holds a null character (NUL).</translation>
    </message>
    <message>
        <source>字符串内有不成对的代理项，不是有效的字符。</source>
        <translation>A string holds an unpaired surrogate, which is no valid character.</translation>
    </message>
    <message>
        <source>四位十六进制数字</source>
        <translation>four hexadecimal digits</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>一个JSON值</source>
        <translation>a JSON value</translation>
    </message>
    <message>
        <source>请用记事本或WPS打开该文件，另存为UTF-8编码后再试。</source>
        <translation>Open the file in a text editor or WPS, save it as UTF-8 and try again.</translation>
    </message>
    <message>
        <source>这台电脑缺少%1编码的转换表，无法读取。</source>
        <translation>This computer lacks the conversion table of the encoding %1; the file cannot be read.</translation>
    </message>
    <message>
        <source>请在别的电脑上把文件另存为UTF-8编码，或安装系统的字符编码组件。</source>
        <translation>Save the file as UTF-8 on another computer, or install the character encodings of the system.</translation>
    </message>
    <message>
        <source>文件在第%1行、第%2字节处的字符不完整（按%3读取），可能被截断。</source>
        <translation>The character in line %1 at byte %2 of the file is not complete (read as %3); the file may be cut off.</translation>
    </message>
    <message>
        <source>文件第%1行、第%2字节处不是有效的%3字符，也不是其他可识别的编码。</source>
        <translation>Line %1 at byte %2 of the file is no valid %3 character, nor of another known encoding.</translation>
    </message>
    <message>
        <source>文件第%1行、第%2字节处有空字符（NUL），不是文本文件。</source>
        <translation>Line %1 at byte %2 of the file holds a null character (NUL); this is not a text file.</translation>
    </message>
    <message>
        <source>不认识编码“%1”。</source>
        <translation>The encoding “%1” is not known.</translation>
    </message>
    <message>
        <source>请改用UTF-8、UTF-16LE、UTF-16BE或GB18030（GBK、GB2312同GB18030）。</source>
        <translation>Use UTF-8, UTF-16LE, UTF-16BE or GB18030 (GBK and GB2312 are read as GB18030).</translation>
    </message>
    <message>
        <source>文件第%1行第%2列：%3</source>
        <translation>Line %1, column %2 of the file: %3</translation>
    </message>
    <message>
        <source>请重新导出该文件，或请发送方改正后再发。</source>
        <translation>Export the file again, or ask its sender to correct it.</translation>
    </message>
    <message>
        <source>第%1行第%2列</source>
        <translation>line %1, column %2</translation>
    </message>
    <message>
        <source>布尔值</source>
        <translation>a Boolean value</translation>
    </message>
    <message>
        <source>字符串</source>
        <translation>a string</translation>
    </message>
    <message>
        <source>数组</source>
        <translation>an array</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>an object</translation>
    </message>
</context>
<context>
    <name>typeset</name>
    <message>
        <source>字体“%1”的许可不允许嵌入文件，未使用。</source>
        <translation>The licence of the font “%1” does not allow embedding; it is not used.</translation>
    </message>
    <message>
        <source>没有%1字体。</source>
        <translation>There is no %1 font.</translation>
    </message>
    <message>
        <source>仿宋</source>
        <translation>FangSong</translation>
    </message>
    <message>
        <source>黑体</source>
        <translation>Heiti</translation>
    </message>
    <message>
        <source>楷体</source>
        <translation>Kaiti</translation>
    </message>
    <message>
        <source>小标宋</source>
        <translation>XiaoBiaoSong</translation>
    </message>
    <message>
        <source>宋体</source>
        <translation>Songti</translation>
    </message>
    <message>
        <source>%1由“%2”代替。</source>
        <translation>“%2” stands in for %1.</translation>
    </message>
    <message>
        <source>%1没有“%2”，这些字由“%3”代替。</source>
        <translation>%1 lacks “%2”; “%3” stands in for these characters.</translation>
    </message>
    <message>
        <source>没有任何字体含有“%1”，以方框代替。</source>
        <translation>No font has “%1”; boxes stand in for these characters.</translation>
    </message>
    <message>
        <source>没有可用的中文字体，无法排版。</source>
        <translation>There is no usable Chinese font; the report cannot be typeset.</translation>
    </message>
    <message>
        <source>请重新安装本程序，其中带有所需的字体。</source>
        <translation>Install the program again; it brings the fonts it needs.</translation>
    </message>
    <message>
        <source>没有任何字体含有这些字：%1。</source>
        <translation>No font has these characters: %1.</translation>
    </message>
    <message>
        <source>请安装含有这些字的字体，或允许以方框代替。</source>
        <translation>Install a font that has them, or allow boxes instead.</translation>
    </message>
    <message>
        <source>首页没有正文：标题和主送机关过长（GB/T 9704-2012，7.3.2）。</source>
        <translation>There is no text on the first page: title and addressees are too long (GB/T 9704-2012, 7.3.2).</translation>
    </message>
</context>
</TS>
