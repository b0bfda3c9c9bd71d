<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>UnsavedBox</name>
    <message>
        <source>刚才输入的文字没能保存。退出后这些文字会丢失。</source>
        <translation>The text typed last could not be saved. It will be lost if you quit.</translation>
    </message>
    <message>
        <source>仍然退出</source>
        <translation>Quit Anyway</translation>
    </message>
    <message>
        <source>刚才输入的文字没能保存。打开别的年报库后这些文字会丢失。</source>
        <translation>What you typed last could not be saved. If you open another library, it is lost.</translation>
    </message>
    <message>
        <source>仍然打开</source>
        <translation>Open anyway</translation>
    </message>
    <message>
        <source>复制文字并打开</source>
        <translation>Copy the text and open</translation>
    </message>
    <message>
        <source>刚才输入的文字没能保存。重新打开年报库后这些文字会丢失。</source>
        <translation>What you typed last could not be saved. If you open the library again, it is lost.</translation>
    </message>
    <message>
        <source>仍然重新打开</source>
        <translation>Reopen anyway</translation>
    </message>
    <message>
        <source>复制文字并重新打开</source>
        <translation>Copy the text and reopen</translation>
    </message>
    <message>
        <source>未能保存</source>
        <translation>Not Saved</translation>
    </message>
    <message>
        <source>把文字存成文件并退出…</source>
        <translation>Save the text as a file and quit…</translation>
    </message>
    <message>
        <source>刚才输入的文字没能保存。恢复备份后这些文字会丢失。</source>
        <translation>What you typed just now could not be saved. It will be lost when the backup is restored.</translation>
    </message>
    <message>
        <source>仍然恢复</source>
        <translation>Restore anyway</translation>
    </message>
    <message>
        <source>复制文字并恢复</source>
        <translation>Copy the text and restore</translation>
    </message>
    <message>
        <source>把没能保存的文字存成文件</source>
        <translation>Save the unsaved text as a file</translation>
    </message>
    <message>
        <source>文本文件 (*.txt)</source>
        <translation>Text file (*.txt)</translation>
    </message>
    <message>
        <source>没能保存的文字.txt</source>
        <translation>unsaved text.txt</translation>
    </message>
</context>
<context>
    <name>UnsavedCopy</name>
    <message>
        <source>没能存上的文字</source>
        <translation>what could not be saved</translation>
    </message>
</context>
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
    <message>
        <source>年报库，和要导入的文件或文件夹</source>
        <translation>A library, and files or folders to import</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>“%1”就是要恢复的年报库本身。</source>
        <translation>“%1” is the library itself that is to be restored.</translation>
    </message>
    <message>
        <source>请选一个备份文件。</source>
        <translation>Choose a backup file.</translation>
    </message>
    <message>
        <source>备份“%1”有%2处损坏，没有恢复。</source>
        <translation>The backup “%1” is damaged in %2 places; nothing was restored.</translation>
    </message>
    <message>
        <source>请选更早的一个备份。</source>
        <translation>Choose an earlier backup.</translation>
    </message>
    <message>
        <source>年报库“%1”在恢复时又被改动，没有恢复。</source>
        <translation>The library “%1” was changed while it was being restored; nothing was restored.</translation>
    </message>
    <message>
        <source>那次改动还在年报库里；请再恢复一次。</source>
        <translation>That change is still in the library; restore once more.</translation>
    </message>
    <message>
        <source>没有恢复：“%1”所在的磁盘已满，大约还缺%2。</source>
        <translation>Nothing was restored: the disk of &quot;%1&quot; is full, about %2 are missing.</translation>
    </message>
    <message>
        <source>没有恢复：“%1”所在的磁盘已满。</source>
        <translation>Nothing was restored: the disk of &quot;%1&quot; is full.</translation>
    </message>
    <message>
        <source>现在的年报库没有改动。恢复前要先备份它，两份都放得下才行；请清理磁盘，然后再试。</source>
        <translation>The present library was not changed. It is backed up before a restore, so there must be room for both; free some space and try again.</translation>
    </message>
    <message>
        <source>“%1”是另一个年报库的备份，不是“%2”的，没有恢复。</source>
        <translation>“%1” is a backup of another library, not of “%2”. Nothing was restored.</translation>
    </message>
    <message>
        <source>请换一个备份；确实要换成那个年报库的内容时，命令行要写明 --foreign。</source>
        <translation>Choose another backup. If you really want the content of that library, add --foreign on the command line.</translation>
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
    <message>
        <source>已按要求停下，没有做完，年报库没有改变。</source>
        <translation>Stopped as asked before it was done; the library is unchanged.</translation>
    </message>
    <message>
        <source>需要时请重新执行一次。</source>
        <translation>Run it again when you need it.</translation>
    </message>
    <message>
        <source>……其余%1处见详细信息。</source>
        <translation> … and %1 others, see Details.</translation>
    </message>
    <message>
        <source>“%1”就是要写的内容所在的文件，不能覆盖它。</source>
        <translation>“%1” is the file that the content comes from; it cannot be overwritten.</translation>
    </message>
    <message>
        <source>“%1”是年报库或它的备份，不能用别的内容覆盖它。</source>
        <translation>“%1” is a library or a backup of one; it cannot be overwritten with anything else.</translation>
    </message>
    <message>
        <source>另有%1处也要改：</source>
        <translation>%1 more to change:</translation>
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
    <message>
        <source>要比较的版本不是正好两个。</source>
        <translation>The versions to compare are not exactly two.</translation>
    </message>
    <message>
        <source>请写两个报告文件，或者写“--library 年报库”和一个报告文件。</source>
        <translation>Give two report files, or “--library LIBRARY” and one report file.</translation>
    </message>
    <message>
        <source>已把两个版本的比较写到“%1”。</source>
        <translation>The comparison of the two versions was written to “%1”.</translation>
    </message>
    <message>
        <source>csv、xlsx 只导出一张表：items 事项、problems 问题、plans 打算、units 单位</source>
        <translation>csv and xlsx export one table only: items, problems, plans, units</translation>
    </message>
    <message>
        <source>已写出 %1 份填报表到“%2”。</source>
        <translation>Forms written to “%2”: %1.</translation>
    </message>
    <message>
        <source>为一个单位或名册中的每个单位制作填报表（XLSX），交回后用 import 导入</source>
        <translation>make a form (XLSX) for one unit or for each unit of the register; bring it in with import when it comes back</translation>
    </message>
    <message>
        <source>哪个单位；不写就为单位名册中的每个单位各做一份</source>
        <translation>the unit; if not given, one form for each unit of the register</translation>
    </message>
    <message>
        <source>写到哪个文件；每个单位一份时是文件夹</source>
        <translation>the file to write; a folder when each unit has its own</translation>
    </message>
    <message>
        <source>--as 不能是“%1”。</source>
        <translation>--as cannot be “%1”.</translation>
    </message>
    <message>
        <source>请写 report（一份报告）或 material（报送的材料）。</source>
        <translation>Give report (a report) or material (material sent in).</translation>
    </message>
    <message>
        <source>别的文件请用“nianbao-cli import”导入。</source>
        <translation>Import other files with “nianbao-cli import”.</translation>
    </message>
    <message>
        <source>把报告或报送的材料导入年报库，文件夹连同里面的文件夹；要么全部导入，要么都不导入；“-”是标准输入</source>
        <translation>import reports or material sent in into a library, folders with the folders in them; all of it or nothing; “-” is standard input</translation>
    </message>
    <message>
        <source>报送单位；没有写单位的条目也记为 U；不写就看标题、文件夹和文件名</source>
        <translation>reporting unit; items that name no unit are recorded under U too; if not given, title, folder and file name tell</translation>
    </message>
    <message>
        <source>report 是一份报告，material 是报到别人报告里的材料；不写就自动判断</source>
        <translation>report is a report, material is what was sent in for another&apos;s report; recognised if not given</translation>
    </message>
    <message>
        <source>把另一个年报库或数据包的报告、单位和原文件合并进来；那个文件不会改变</source>
        <translation>merge the reports, units and original files of another library or data package; that file is not changed</translation>
    </message>
    <message>
        <source>合并到哪个年报库</source>
        <translation>the library to merge into</translation>
    </message>
    <message>
        <source>缺失</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>冲突</source>
        <translation>conflict</translation>
    </message>
    <message>
        <source>文件 %1</source>
        <translation>files: %1</translation>
    </message>
    <message>
        <source>冲突 %1（保留现有文字）</source>
        <translation>conflicts: %1 (the present text is kept)</translation>
    </message>
    <message>
        <source>略过的文件 %1</source>
        <translation>files left out: %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>（不限单位）</source>
        <translation>(any unit)</translation>
    </message>
    <message>
        <source>--export 和 --import 不能一起用。</source>
        <translation>--export and --import cannot go together.</translation>
    </message>
    <message>
        <source>请分两次执行。</source>
        <translation>Run the command twice.</translation>
    </message>
    <message>
        <source>已把 %1 条列对应关系写到“%2”。</source>
        <translation>Column mappings written to “%2”: %1.</translation>
    </message>
    <message>
        <source>已读入 %1 条列对应关系。</source>
        <translation>Column mappings read: %1.</translation>
    </message>
    <message>
        <source>把记住的列对应关系写到这个文件</source>
        <translation>write the column mappings remembered to this file</translation>
    </message>
    <message>
        <source>从这个文件补充列对应关系</source>
        <translation>add column mappings from this file</translation>
    </message>
    <message>
        <source>年报库“%1”里没有符合要求的报告。</source>
        <translation>No report in the library “%1” fits.</translation>
    </message>
    <message>
        <source>用“nianbao-cli list”查看有哪些报告。</source>
        <translation>“nianbao-cli list” shows the reports there are.</translation>
    </message>
    <message>
        <source>已把 %1 份报告和 %2 个原始文件写入数据包“%3”。</source>
        <translation>Written to the data package “%3”: reports %1, original files %2.</translation>
    </message>
    <message>
        <source>%1 个数据包完好。</source>
        <translation>Data packages checked and sound: %1.</translation>
    </message>
    <message>
        <source>package 后面应写 make，或者 verify 和数据包文件。</source>
        <translation>package must be followed by make, or by verify and data packages.</translation>
    </message>
    <message>
        <source>用“nianbao-cli help package”查看用法。</source>
        <translation>“nianbao-cli help package” shows how to use it.</translation>
    </message>
    <message>
        <source>把报告连同原始文件做成一个数据包（.nbpkg），或检查数据包是否完好</source>
        <translation>make a data package (.nbpkg) of reports and their original files, or check that a data package is sound</translation>
    </message>
    <message>
        <source>不显示文字，列出各条的单位、来源文件、行或单元格、原文件的 SHA-256</source>
        <translation>show no text, but the unit, source file, line or cell and SHA-256 of the original file of each entry</translation>
    </message>
    <message>
        <source>“%1”里有几个原文件的 SHA-256 以“%2”开头。</source>
        <translation>“%1” holds more than one original file whose SHA-256 begins with “%2”.</translation>
    </message>
    <message>
        <source>“%1”里没有 SHA-256 为“%2”的原文件。</source>
        <translation>“%1” holds no original file with the SHA-256 “%2”.</translation>
    </message>
    <message>
        <source>请用“nianbao-cli sources %1”查看都有哪些。</source>
        <translation>“nianbao-cli sources %1” shows those there are.</translation>
    </message>
    <message>
        <source>原文件“%1”已写到“%2”。</source>
        <translation>The original file “%1” was written to “%2”.</translation>
    </message>
    <message>
        <source>列出年报库里保存的原文件，或者取出其中一个；文件名只作显示，不用作路径</source>
        <translation>list the original files kept in a library, or take one out; file names are only shown, never used as paths</translation>
    </message>
    <message>
        <source>取出哪一个：它的 SHA-256，或者开头几位</source>
        <translation>the file to take out: its SHA-256, or the beginning of it</translation>
    </message>
    <message>
        <source>写到哪里</source>
        <translation>the file to write</translation>
    </message>
    <message>
        <source>“%1”是只读文件，只能查看，不能修改。</source>
        <translation>“%1” is a read-only file: it can be looked at, not changed.</translation>
    </message>
    <message>
        <source>列出修改记录：谁、什么时候、改了什么，新的在前；选定报告时也列出命名版本（--json）</source>
        <translation>List the record of changes: who changed what and when, newest first; for one report its named versions too (--json)</translation>
    </message>
    <message>
        <source>export 不写出“%1”，它有自己的命令。</source>
        <translation>export does not write “%1”; it has a command of its own.</translation>
    </message>
    <message>
        <source>请用“%1”。</source>
        <translation>Use “%1”.</translation>
    </message>
    <message>
        <source>“%1”不是年报库、数据包或数据文件（JSON）。</source>
        <translation>“%1” is no library, data package or data file (JSON).</translation>
    </message>
    <message>
        <source>上次不采用</source>
        <translation>not taken last time</translation>
    </message>
    <message>
        <source>上次不采用 %1</source>
        <translation>not taken last time %1</translation>
    </message>
    <message>
        <source>已备份到“%1”。</source>
        <translation>Backed up to “%1”.</translation>
    </message>
    <message>
        <source>已用备份“%1”恢复年报库“%2”。</source>
        <translation>The backup “%1” has been restored to the library “%2”.</translation>
    </message>
    <message>
        <source>恢复前的内容已另作备份：“%1”。</source>
        <translation>What the library held before was backed up: “%1”.</translation>
    </message>
    <message>
        <source>原来的年报库打不开，已原样留在“%1”。</source>
        <translation>The former library cannot be opened; it was kept as it is in “%1”.</translation>
    </message>
    <message>
        <source>备份年报库，核对无误才算数；不写 --to 时放在它旁边的“名称.backups”文件夹里</source>
        <translation>Back up a library; a backup counts only when it was checked; without --to in the folder “NAME.backups” beside it</translation>
    </message>
    <message>
        <source>备份到哪个文件夹，例如 U 盘上的</source>
        <translation>folder for the backup, such as one on a stick</translation>
    </message>
    <message>
        <source>用备份恢复年报库；先核对备份，再把现有内容另作备份，然后一步换上</source>
        <translation>Restore a library from a backup: the backup is checked, what is there is backed up, then it is replaced in one step</translation>
    </message>
    <message>
        <source>已从“%1”抢救到“%2”：%3份报告，%4个收到的文件。原文件没有动过。</source>
        <translation>Salvaged from “%1” into “%2”: reports: %3, received files: %4. The original file was not touched.</translation>
    </message>
    <message>
        <source>把损坏的年报库里还读得出的内容抄到一个新的年报库，并列出缺了什么；原文件不动</source>
        <translation>copy what can still be read of a damaged library into a new one and list what is missing; the original stays as it is</translation>
    </message>
    <message>
        <source>导出的格式，见 nianbao-cli formats；不写时看 --output 的后缀</source>
        <translation>format to export, see nianbao-cli formats; by default that of the suffix of --output</translation>
    </message>
    <message>
        <source>略过读不了的文件和表格中有错的行，导入其余的</source>
        <translation>leave out files that cannot be read and faulty rows of tables, import the rest</translation>
    </message>
    <message>
        <source>选项：%1。</source>
        <translation> Options: %1.</translation>
    </message>
    <message>
        <source>在那以前可以查看最新的备份“%1”。</source>
        <translation> Until then you can look at the newest backup, “%1”.</translation>
    </message>
    <message>
        <source>导入（装有 LibreOffice 时）</source>
        <translation>import (where LibreOffice is installed)</translation>
    </message>
    <message>
        <source>加上 --skip-bad 就略过读不了的文件和有错的行，导入其余的。</source>
        <translation>With --skip-bad, unreadable files and faulty rows are left out and the rest is imported.</translation>
    </message>
    <message>
        <source>比较报告的两个版本，写成花脸稿 PDF 或带修订标记的 Word 文档</source>
        <translation>Compare two versions of a report: a marked-up PDF, or a Word document with tracked changes</translation>
    </message>
    <message>
        <source>写到哪个文件</source>
        <translation>The file to write</translation>
    </message>
    <message>
        <source>pdf 花脸稿，docx 带修订标记；不写时看 --output 的后缀，都看不出是 docx</source>
        <translation>pdf (marked up) or docx (tracked changes); by default what the name of --output ends with, else docx</translation>
    </message>
    <message>
        <source>没有“%1”这个级别。</source>
        <translation>There is no severity “%1”.</translation>
    </message>
    <message>
        <source>改了 %1 处，已写出“%2”。</source>
        <translation>Made %1 changes and wrote “%2”.</translation>
    </message>
    <message>
        <source>--fix 和 --output 要一起写。</source>
        <translation>--fix and --output go together.</translation>
    </message>
    <message>
        <source>改正后的报告写到 --output 指定的新文件，原来的文件不动。</source>
        <translation>The corrected report goes to the new file that --output names; the file itself is not touched.</translation>
    </message>
    <message>
        <source>校对一份报告，列出差错、疑问和提示；有差错（或 --min-severity 所写级别）时返回 1</source>
        <translation>Proofread a report and list errors, warnings and hints; exit 1 where there are errors (or what --min-severity says)</translation>
    </message>
    <message>
        <source>只列这一级和更重的：error、warning、hint</source>
        <translation>list only this severity and what is severer: error, warning, hint</translation>
    </message>
    <message>
        <source>也列出算得对的数</source>
        <translation>list the sums that hold, too</translation>
    </message>
    <message>
        <source>改正后写到哪个文件</source>
        <translation>where the corrected report goes</translation>
    </message>
    <message>
        <source>列出校对规则：代号、级别、名称、说明、依据</source>
        <translation>List the proofreading rules: key, severity, title, help, source</translation>
    </message>
    <message>
        <source>算得对</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>已改</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>另有 %1 条已忽略。</source>
        <translation> %1 more ignored.</translation>
    </message>
    <message>
        <source>已忽略</source>
        <translation>ignored</translation>
    </message>
    <message>
        <source>也列出已忽略的，连同理由</source>
        <translation>also list what is ignored, with the reason</translation>
    </message>
    <message>
        <source>也可以自己指明各列：用“nianbao-cli mappings %1 --export 对应.json”写出来，在 fields 里填好字段，导入时加上 --mapping 对应.json。</source>
        <translation> Or say yourself what the columns are: write them out with “nianbao-cli mappings %1 --export columns.json”, fill in the fields under “fields”, and import with --mapping columns.json.</translation>
    </message>
    <message>
        <source>请改正 --mapping 里的各列；只是个别行有错的，加上 --skip-bad 就略过它们。</source>
        <translation>Correct the columns in the file of --mapping; where only some rows are faulty, --skip-bad leaves them out.</translation>
    </message>
    <message>
        <source>--mapping 里为表头“%1”指明的列没有用上：没有一张表的表头是这样。</source>
        <translation>The columns that --mapping gives for the header “%1” were not used: no table has this header.</translation>
    </message>
    <message>
        <source>外来表格的哪一列是哪个字段，见 nianbao-cli help mappings；先于记住的</source>
        <translation>which columns of other people’s tables are which fields, see nianbao-cli help mappings; goes before what is remembered</translation>
    </message>
    <message>
        <source>“%1”的 %2 张表各列已写到“%3”：shape 是表头，fields 依次是各列的字段，空着的不读；填好后用 --mapping 导入。</source>
        <translation>The columns of %2 table(s) in “%1” were written to “%3”: “shape” is the header, “fields” the field of each column in turn, an empty one is not read. Complete it and import with --mapping.</translation>
    </message>
    <message>
        <source>没有写把“%1”的列对应关系写到哪里。</source>
        <translation>Where the columns of “%1” are to be written is missing.</translation>
    </message>
    <message>
        <source>请加上 --export FILE。</source>
        <translation>Add --export FILE.</translation>
    </message>
    <message>
        <source>列出、导出或读入各单位表格的列对应关系；写了 TABLE 就写出这张表的，由人填好</source>
        <translation>list, export or read which columns of other people’s tables are which fields; with TABLE write those of that table, to be completed by hand</translation>
    </message>
    <message>
        <source>没有“%1”这套规定。</source>
        <translation>There is no profile “%1”.</translation>
    </message>
    <message>
        <source>按哪套规定要求必写的内容：until2014、2015、2019、2021；不写看报告的年度</source>
        <translation>the regulation whose contents are required: until2014, 2015, 2019, 2021; by default that of the report&apos;s year</translation>
    </message>
    <message>
        <source>“%1”不是相似程度。</source>
        <translation>“%1” is no likeness.</translation>
    </message>
    <message>
        <source>请写 %1 到 %2 之间的整数，例如 --min-likeness 80。</source>
        <translation>Write a whole number from %1 to %2, for example --min-likeness 80.</translation>
    </message>
    <message>
        <source>%1年 %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>相似 %1% 以上的有 %2 处。</source>
        <translation>%2 pairs are alike by %1% or more.</translation>
    </message>
    <message>
        <source>相似到百分之几才列出，50 至 100；不写按设置，原为 80</source>
        <translation>least likeness in per cent, 50 to 100; by default the setting, at first 80</translation>
    </message>
    <message>
        <source>列出（--list）、不再忽略（--undo）和忽略（--reason）只能做一样。</source>
        <translation>Listing (--list), telling again (--undo) and ignoring (--reason) are three things: choose one.</translation>
    </message>
    <message>
        <source>请分次执行。</source>
        <translation>Run them one after the other.</translation>
    </message>
    <message>
        <source>--rule 只能写一条规则，不能是“%1”。</source>
        <translation>--rule takes one rule, not “%1”.</translation>
    </message>
    <message>
        <source>请一条规则一条规则地来。</source>
        <translation>Take one rule at a time.</translation>
    </message>
    <message>
        <source>全文</source>
        <translation>whole text</translation>
    </message>
    <message>
        <source>现在没有这一处</source>
        <translation>not found at present</translation>
    </message>
    <message>
        <source>忽略了 %1 条校对意见。</source>
        <translation>%1 findings are ignored.</translation>
    </message>
    <message>
        <source>不再忽略 %1 条校对意见。</source>
        <translation>%1 findings are told again.</translation>
    </message>
    <message>
        <source>已忽略 %1 条校对意见。</source>
        <translation>%1 findings are ignored now.</translation>
    </message>
    <message>
        <source>忽略年报库里的校对意见，记下理由；文字改了会重新提出；也能列出、不再忽略</source>
        <translation>ignore findings in a library, with the reason; they are told again when the text changes; also lists them and takes back</translation>
    </message>
    <message>
        <source>哪一条规则的意见，见 nianbao-cli rules</source>
        <translation>the findings of which rule, see nianbao-cli rules</translation>
    </message>
    <message>
        <source>意见所指的文字，可以连同前后几个字；不写就是这条规则的，不止一条时列出来</source>
        <translation>the words that were found, with some around them if you like; without it any of the rule; where several fit they are listed</translation>
    </message>
    <message>
        <source>符合的有几条就几条</source>
        <translation>all that fit, however many</translation>
    </message>
    <message>
        <source>忽略的理由，和谁、何时一起记下</source>
        <translation>why; kept with who and when</translation>
    </message>
    <message>
        <source>不再忽略，意见重新提出</source>
        <translation>ignore no longer: the finding is told again</translation>
    </message>
    <message>
        <source>列出已忽略的：规则、在哪里、文字、理由、谁、何时</source>
        <translation>list what is ignored: rule, place, words, reason, who, when</translation>
    </message>
    <message>
        <source>忽略的校对意见 %1</source>
        <translation>ignored findings %1</translation>
    </message>
    <message>
        <source>重新提出的校对意见 %1</source>
        <translation>findings told again %1</translation>
    </message>
    <message>
        <source>已损坏</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>它的备份也都损坏了。</source>
        <translation> All its backups are damaged too.</translation>
    </message>
    <message>
        <source>它有备份，完好的最新一个是“%1”，可以用 restore 恢复。</source>
        <translation> It has backups; the newest sound one is “%1”, which restore puts back.</translation>
    </message>
    <message>
        <source>读入时</source>
        <translation>in reading</translation>
    </message>
    <message>
        <source>%1处</source>
        <translation>%1 places</translation>
    </message>
    <message>
        <source>另一个年报库的</source>
        <translation>of another library</translation>
    </message>
    <message>
        <source>只列出已有的备份，最新的在前：序号、时间、字节、文件，损坏的、另一个年报库的注明</source>
        <translation>only list the backups there are, newest first: number, time, bytes, file; damaged ones and those of another library are marked</translation>
    </message>
    <message>
        <source>备份是另一个年报库的，也换成它的内容</source>
        <translation>restore even if the backup is of another library</translation>
    </message>
    <message>
        <source>第%1行第%2字</source>
        <translation>line %1, column %2</translation>
    </message>
    <message>
        <source>做不成备份也照样写入年报库</source>
        <translation>write into the library even where no backup can be made</translation>
    </message>
    <message>
        <source>旁边那些同名的备份是另一个年报库的。</source>
        <translation>The backups of that name beside it are of another library.</translation>
    </message>
    <message>
        <source>看不出是哪一年的报告，按 %1 年校对；用 --year 写明年度。</source>
        <translation>Nothing says of which year the report is; it is checked as one of %1. Name the year with --year.</translation>
    </message>
    <message>
        <source>--rule 后面没有写规则。</source>
        <translation>No rule stands behind --rule.</translation>
    </message>
    <message>
        <source>规则的名称见 nianbao-cli rules；不写 --rule 用全部规则。</source>
        <translation>For the names of the rules see nianbao-cli rules; without --rule all of them are used.</translation>
    </message>
    <message>
        <source>第%1段第%2字</source>
        <translation>paragraph %1, character %2</translation>
    </message>
    <message>
        <source>没有有把握的改法。</source>
        <translation>There is no certain correction. </translation>
    </message>
    <message>
        <source>查找雷同：一份报告里说了两遍的、两个单位雷同的、照搬往年的；有时返回 1</source>
        <translation>find what a report says twice, what two units say alike, what was copied from earlier years; returns 1 where there is any</translation>
    </message>
    <message>
        <source>不用窗口里的“我的词表”</source>
        <translation>without “My words” of the window</translation>
    </message>
    <message>
        <source>（不可见字符U+%1）</source>
        <translation>(invisible character U+%1)</translation>
    </message>
    <message>
        <source>（空格）</source>
        <translation>(blank)</translation>
    </message>
    <message>
        <source>（%1个空格）</source>
        <translation>(%1 blanks)</translation>
    </message>
    <message>
        <source>（没有）</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>（删去）</source>
        <translation>(removed)</translation>
    </message>
    <message>
        <source>用了我的词表（%1条）：%2；不用它，加 --no-own-words。</source>
        <translation>My words (entries: %1) are used: %2; to leave them out, add --no-own-words.</translation>
    </message>
    <message>
        <source>还有：%1</source>
        <translation>What remains: %1</translation>
    </message>
    <message>
        <source>返回值：0 做完了；1 check、similar 找到了；2 用法不对；3 文件读不了；4 年报库打不开；5 正在别处使用；6 磁盘读写出错；7 太大；8 取消；70 程序出错。</source>
        <translation>Exit codes: 0 done; 1 check or similar found something; 2 wrong usage; 3 unreadable file; 4 the library does not open; 5 in use elsewhere; 6 disk error; 7 too large; 8 cancelled; 70 fault of the program.</translation>
    </message>
    <message>
        <source>按窗口里设定的相似 %1%；要别的，写 --min-likeness。</source>
        <translation>The likeness of %1% is the one set in the window; for another, write --min-likeness.</translation>
    </message>
    <message>
        <source>%1 %2 %3（%4）</source>
        <translation>%1 %2, %3 (%4)</translation>
    </message>
    <message>
        <source>可以写：error、warning、hint，或者差错、疑问、提示。</source>
        <translation>Write one of: error, warning, hint, or 差错, 疑问, 提示.</translation>
    </message>
    <message>
        <source>更轻的没有列。</source>
        <translation> Lighter ones are not listed.</translation>
    </message>
    <message>
        <source>只用了 %1 条规则。</source>
        <translation> Only %1 rules were used.</translation>
    </message>
    <message>
        <source>只用这些规则或者类别（如 words），用逗号分开或者写几次，见 nianbao-cli rules</source>
        <translation>use only these rules or groups of rules (as words), with commas or given several times; see nianbao-cli rules</translation>
    </message>
    <message>
        <source>改正有把握的，写成新文件，原来的文件不动；提示要人定，不改，只有半角标点、多余的空格这类只有一种写法的照改；每处改没改列在“处理”一栏；返回值按改好以后还有的算</source>
        <translation>Put right what is certain, in a new file; the source stays as it is. Hints are for people to decide and stay, but for half-width marks and needless blanks, which have one right form. The column 处理 tells of each place whether it was put right; the exit code counts what remains.</translation>
    </message>
    <message>
        <source>改了号，请核对</source>
        <translation>renumbered, please check</translation>
    </message>
    <message>
        <source>没有改</source>
        <translation>not changed</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>改法</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>处理</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>忽略的理由</source>
        <translation>Reason for ignoring</translation>
    </message>
    <message>
        <source>忽略的人</source>
        <translation>Ignored by</translation>
    </message>
    <message>
        <source>忽略的时间</source>
        <translation>Ignored at</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>原来</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>处数</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>改号，请核对</source>
        <translation>Renumbered, please check</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>年报编号</source>
        <translation>Report ID</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>上年填报</source>
        <translation>Last year&apos;s entry</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>上级编号</source>
        <translation>Parent ID</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>报送单位</source>
        <translation>Reporting unit</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>所属类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>表现</source>
        <translation>Signs</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>涉及单位</source>
        <translation>Bodies concerned</translation>
    </message>
    <message>
        <source>对应事项</source>
        <translation>Related item</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measures</translation>
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
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>落实情况</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>对应问题</source>
        <translation>Problem it answers</translation>
    </message>
    <message>
        <source>单位代码</source>
        <translation>Unit code</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Unit name</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>别名</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
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
    <message>
        <source>命名版本还没有名称。</source>
        <translation>The named version has no name yet.</translation>
    </message>
    <message>
        <source>请写上名称，例如“征求意见稿”。</source>
        <translation>Please give it a name, such as “draft for comment”.</translation>
    </message>
    <message>
        <source>命名版本：%1</source>
        <translation>Name version: %1</translation>
    </message>
    <message>
        <source>撤销：%1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>重做：%1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>报告已不是这一步时的样子，不能撤销或重做。</source>
        <translation>The report is no longer as this step left it, so it can be neither undone nor redone.</translation>
    </message>
    <message>
        <source>内容没有变化；要恢复以前的内容，请打开“修改记录”。</source>
        <translation>Nothing has changed; to restore what was, open “History”.</translation>
    </message>
    <message>
        <source>“%1”超过%2字（有%3字），没有保存。</source>
        <translation>“%1” has more than %2 characters (%3) and was not saved.</translation>
    </message>
    <message>
        <source>“%1”里有一段超过%2字（有%3字），没有保存。</source>
        <translation>A paragraph of “%1” has more than %2 characters (%3) and was not saved.</translation>
    </message>
    <message>
        <source>写下的字还在编辑框里；请缩短，其余的写到正文里。</source>
        <translation>What you wrote is still in the field; please shorten it and put the rest into the text.</translation>
    </message>
    <message>
        <source>写下的字还在编辑框里；请把它分成几段，就会保存。</source>
        <translation>What you wrote is still in the field; please break it into paragraphs, and it will be saved.</translation>
    </message>
</context>
<context>
    <name>formats</name>
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
        <source>“%1”：%2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>一个文档只能存放一份报告。</source>
        <translation>A document can hold one report only.</translation>
    </message>
    <message>
        <source>编号应为整数，“%1”不是。</source>
        <translation>A number must be a whole number; “%1” is not.</translation>
    </message>
    <message>
        <source>数值“%1”超出范围。</source>
        <translation>The number “%1” is out of range.</translation>
    </message>
    <message>
        <source>附件应有字符串 name 和 data。</source>
        <translation>An attachment must have the strings name and data.</translation>
    </message>
    <message>
        <source>附件名“%1”不能用作文件名。</source>
        <translation>The attachment name “%1” cannot be used as a file name.</translation>
    </message>
    <message>
        <source>附件“%1”的内容不是有效的 base64。</source>
        <translation>The content of the attachment “%1” is not valid base64.</translation>
    </message>
    <message>
        <source>附件“%1”没有读入，请另行保存。</source>
        <translation>The attachment “%1” was not read; keep it elsewhere.</translation>
    </message>
    <message>
        <source>此处应为数组，不是%1。</source>
        <translation>An array is expected here, not %1.</translation>
    </message>
    <message>
        <source>“%1”是空的。</source>
        <translation>“%1” is empty.</translation>
    </message>
    <message>
        <source>数据版本%1本程序不能读，能读的是版本%2。</source>
        <translation>This program cannot read data version %1; it reads version %2.</translation>
    </message>
    <message>
        <source>没有 items、problems、plans 中的任何一个。</source>
        <translation>There is none of items, problems and plans.</translation>
    </message>
    <message>
        <source>年报数据包</source>
        <translation>Data package</translation>
    </message>
    <message>
        <source>Word 文档</source>
        <translation>Word document</translation>
    </message>
    <message>
        <source>ODF 文档</source>
        <translation>ODF document</translation>
    </message>
    <message>
        <source>网页</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>表格（XLSX）</source>
        <translation>Table (XLSX)</translation>
    </message>
    <message>
        <source>表格（CSV）</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <source>旧版 Word 文档</source>
        <translation>Old Word document</translation>
    </message>
    <message>
        <source>旧版 Excel 工作簿</source>
        <translation>Old Excel workbook</translation>
    </message>
    <message>
        <source>%1起有%2行没有识别（像表格或页码），按原样保留在原处：%3</source>
        <translation>From %1, %2 lines were not recognised (they look like a table or page numbers); they are kept unchanged in their place: %3</translation>
    </message>
    <message>
        <source>单位编号“%1”重复，前一处在%2。</source>
        <translation>The unit id “%1” is repeated; %2 has it already.</translation>
    </message>
    <message>
        <source>单元格中的制表符已改为空格。</source>
        <translation>Tabs in the cell were changed to spaces.</translation>
    </message>
    <message>
        <source>表格超过%1列的上限。</source>
        <translation>The table has more columns than the limit of %1.</translation>
    </message>
    <message>
        <source>表格的一行应为数组，不是%1。</source>
        <translation>A row of the table must be an array, not %1.</translation>
    </message>
    <message>
        <source>图片数据不是有效的Base64。</source>
        <translation>The data of the picture is not valid Base64.</translation>
    </message>
    <message>
        <source>图片有%1字节，超过%2字节的上限。</source>
        <translation>The picture has %1 bytes, more than the limit of %2 bytes.</translation>
    </message>
    <message>
        <source>不认识的图片类型“%1”，只收PNG、JPEG、GIF和BMP。</source>
        <translation>The picture type “%1” is not known; only PNG, JPEG, GIF and BMP are taken.</translation>
    </message>
    <message>
        <source>此处应为%1至%2之间的整数。</source>
        <translation>A whole number from %1 to %2 is expected here.</translation>
    </message>
    <message>
        <source>同一个字段对应了两列。</source>
        <translation>Two columns are mapped to the same field.</translation>
    </message>
    <message>
        <source>缺少表头，或没有“%1”这张表。</source>
        <translation>The headings are missing, or there is no table “%1”.</translation>
    </message>
    <message>
        <source>不是列对应关系的文件。</source>
        <translation>This is not a file of column mappings.</translation>
    </message>
    <message>
        <source>版本本程序不能读，请升级本程序。</source>
        <translation>This program cannot read the version; update the program.</translation>
    </message>
    <message>
        <source>有%1处半角标点，读入时按全角，首处在%2。</source>
        <translation>Half-width punctuation marks, read as full-width: %1; the first is in %2.</translation>
    </message>
    <message>
        <source>保留了%1个部首字形（如 PDF 中复制的“⼯”），印出时用通用汉字，首处在%2。</source>
        <translation>Radical forms kept (such as “⼯” copied from a PDF) and printed as ordinary characters: %1; the first is in %2.</translation>
    </message>
    <message>
        <source>去掉文字间的%1处空格，首处在%2。</source>
        <translation>Spaces removed between characters: %1; the first was in %2.</translation>
    </message>
    <message>
        <source>接上%1处句中断行，首处在%2。</source>
        <translation>Line breaks within sentences closed: %1; the first was in %2.</translation>
    </message>
    <message>
        <source>连写的文字在%1处分段，首处在%2。</source>
        <translation>Paragraph breaks made in run-on text: %1; the first is in %2.</translation>
    </message>
    <message>
        <source>去掉%1个不可见字符（%3），首处在%2。</source>
        <translation>Invisible characters removed (%3): %1; the first was in %2.</translation>
    </message>
    <message>
        <source>保留了%1个可能打印不出的字符（%3），首处在%2，请核对。</source>
        <translation>Characters kept that may not print (%3): %1; the first is in %2. Please check them.</translation>
    </message>
    <message>
        <source>有%1处孤立的“|”，没有读入，首处在%2。</source>
        <translation>Stray “|”, not read: %1; the first is in %2.</translation>
    </message>
    <message>
        <source>去掉文末%1行页码或网页按钮，首处在%2。</source>
        <translation>Page numbers and web page buttons left out at the end: %1; the first was in %2.</translation>
    </message>
    <message>
        <source>标题由%1行接成一行，首行是%2。</source>
        <translation>The title was joined from %1 lines; the first is %2.</translation>
    </message>
    <message>
        <source>有%1行重复了上一行标题，按正文保留，首处在%2，请核对后删除。</source>
        <translation>Lines that repeat the heading above, kept as text: %1; the first is %2. Please check and delete them.</translation>
    </message>
    <message>
        <source>全文没有“一、”，%1个（一）级标题改按“一、”编号，首处在%2。</source>
        <translation>There is no “一、” in the text; headings of level （一） numbered as “一、”: %1; the first is in %2.</translation>
    </message>
    <message>
        <source>%1处编号没有拆成条目，按正文保留，首处在%2。</source>
        <translation>Numbers not split into items, kept as text: %1; the first is in %2.</translation>
    </message>
    <message>
        <source>%1个标题样式的段落没有序号，已按级别编号，首处在%2。</source>
        <translation>Paragraphs in a heading style without a number, numbered by their level: %1; the first is in %2.</translation>
    </message>
    <message>
        <source>%1个项目符号改成了“——”，首处在%2。</source>
        <translation>Bullets changed to “——”: %1; the first is in %2.</translation>
    </message>
    <message>
        <source>%1处手动换行按另起一行读入，首处在%2。</source>
        <translation>Manual line breaks read as new paragraphs: %1; the first is in %2.</translation>
    </message>
    <message>
        <source>第%1行</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>第%1段</source>
        <translation>paragraph %1</translation>
    </message>
    <message>
        <source>数据包“%1”里的%2不能采用：%3。</source>
        <translation>%2 in the data package “%1” cannot be used: %3.</translation>
    </message>
    <message>
        <source>没有读入任何内容；请发送方重新生成数据包再发。</source>
        <translation>Nothing was read; ask the sender to make the data package again.</translation>
    </message>
    <message>
        <source>找不到清单</source>
        <translation>the manifest is not there</translation>
    </message>
    <message>
        <source>清单不是有效的JSON</source>
        <translation>the manifest is not valid JSON</translation>
    </message>
    <message>
        <source>它不是年报数据包的清单</source>
        <translation>it is not the manifest of a data package</translation>
    </message>
    <message>
        <source>数据包由更新版本的程序生成</source>
        <translation>the data package was made by a newer version of the program</translation>
    </message>
    <message>
        <source>请先把本程序更新到最新版本，再导入。</source>
        <translation>Update this program to the latest version, then import.</translation>
    </message>
    <message>
        <source>清单没有写明版本</source>
        <translation>the manifest gives no version</translation>
    </message>
    <message>
        <source>清单里有不认识的条目</source>
        <translation>the manifest holds an entry that is not known</translation>
    </message>
    <message>
        <source>清单里写了两次</source>
        <translation>the manifest names it twice</translation>
    </message>
    <message>
        <source>清单里有它，数据包里没有</source>
        <translation>the manifest names it, but the data package does not hold it</translation>
    </message>
    <message>
        <source>内容与清单的大小或校验值（SHA-256）不符</source>
        <translation>its content does not match the size or the checksum (SHA-256) in the manifest</translation>
    </message>
    <message>
        <source>数据包里有它，清单里没有</source>
        <translation>the data package holds it, but the manifest does not name it</translation>
    </message>
    <message>
        <source>清单里有它的说明，没有它的内容</source>
        <translation>the manifest describes it, but its content is not there</translation>
    </message>
    <message>
        <source>清单里没有它的收到日期</source>
        <translation>the manifest does not say when it was received</translation>
    </message>
    <message>
        <source>清单不完整</source>
        <translation>the manifest is not complete</translation>
    </message>
    <message>
        <source>数据包里没有数据</source>
        <translation>there is no data in the data package</translation>
    </message>
    <message>
        <source>清单里没有它的说明</source>
        <translation>the manifest does not describe it</translation>
    </message>
    <message>
        <source>保存的原始文件“%1”与登记的校验值不符，可能已损坏。</source>
        <translation>The kept original file “%1” does not match its recorded checksum; it may be damaged.</translation>
    </message>
    <message>
        <source>请从备份恢复年报库，再生成数据包。</source>
        <translation>Restore the library from a backup, then make the data package.</translation>
    </message>
    <message>
        <source>编号有%1字，超过%2字的上限。</source>
        <translation>The id has %1 characters, more than the limit of %2.</translation>
    </message>
    <message>
        <source>编号“%1”不是可用的正整数。</source>
        <translation>The number “%1” is not a usable positive whole number.</translation>
    </message>
    <message>
        <source>编号“%1”位数太多，表格软件可能已改动末几位，请核对。</source>
        <translation>The number “%1” has too many digits; a spreadsheet program may have changed the last ones. Please check it.</translation>
    </message>
    <message>
        <source>“%1”不是本程序的编号，这一列请保持原样或留空。</source>
        <translation>“%1” is not an id of this program; leave this column as it is, or empty.</translation>
    </message>
    <message>
        <source>编号“%1”重复，前一处在%2。</source>
        <translation>The id “%1” is repeated; %2 has it already.</translation>
    </message>
    <message>
        <source>没有编号为“%1”的事项。</source>
        <translation>There is no item with the id “%1”.</translation>
    </message>
    <message>
        <source>没有编号为“%1”的问题。</source>
        <translation>There is no problem with the id “%1”.</translation>
    </message>
    <message>
        <source>文件中没有问题表，与问题“%1”的对应没有读入。</source>
        <translation>The file has no table of problems; the link to the problem “%1” was not read.</translation>
    </message>
    <message>
        <source>“%1”不是计划的状态，可用：%2。</source>
        <translation>“%1” is not a state of a plan; these are: %2.</translation>
    </message>
    <message>
        <source>除编号和类别外没有填写，这一行没有读入。</source>
        <translation>Nothing but number and category is filled in; this row was not read.</translation>
    </message>
    <message>
        <source>第%1行（%2）</source>
        <translation>row %1 (%2)</translation>
    </message>
    <message>
        <source>“%1”第%2行</source>
        <translation>“%1” row %2</translation>
    </message>
    <message>
        <source>“%1”（%2列）</source>
        <translation>“%1” (column %2)</translation>
    </message>
    <message>
        <source>第%1行“%2”列</source>
        <translation>line %1, column “%2”</translation>
    </message>
    <message>
        <source>“%1”%2：%3</source>
        <translation>“%1”, %2: %3</translation>
    </message>
    <message>
        <source>请在原来的文件中改正这一处，再导入。</source>
        <translation>Correct this place in the file it came from, then import.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>这样的共%1行。</source>
        <translation> Rows like this: %1.</translation>
    </message>
    <message>
        <source>含有看不见、控制方向或自造的字符（%1），已保留，请核对。</source>
        <translation>It holds invisible, direction or private-use characters (%1), which were kept. Please check them.</translation>
    </message>
    <message>
        <source>单元格内的换行或制表符已改为空格。</source>
        <translation>Line breaks or tabs in the cell were changed to spaces.</translation>
    </message>
    <message>
        <source>没有“%1”这一天。</source>
        <translation>There is no such day as “%1”.</translation>
    </message>
    <message>
        <source>“%1”的年份不在%2至%3之间，请核对。</source>
        <translation>The year of “%1” is not between %2 and %3; please check it.</translation>
    </message>
    <message>
        <source>“%1”里没有认出任何表格：找不到写着“标题”“类别”“内容”之类的表头，或者没有数据。</source>
        <translation>No table was recognised in “%1”: there is no row of headings such as “标题”, “类别”, “内容”, or there is no data.</translation>
    </message>
    <message>
        <source>请检查文件，第一行应为表头；可以先导出一份空表作样子。</source>
        <translation>Check the file; its first row must hold the headings. An exported empty table can serve as a pattern.</translation>
    </message>
    <message>
        <source>隐藏的工作表“%1”没有读入。</source>
        <translation>The hidden sheet “%1” was not read.</translation>
    </message>
    <message>
        <source>工作表“%1”里没有认出表格，没有读入。</source>
        <translation>No table was recognised in the sheet “%1”; it was not read.</translation>
    </message>
    <message>
        <source>工作表“%1”缺少标题一列，没有读入。</source>
        <translation>The sheet “%1” lacks the column of titles; it was not read.</translation>
    </message>
    <message>
        <source>“%1”的表头“%2”出现了两次（%3）。</source>
        <translation>The heading “%2” in “%1” appears twice (%3).</translation>
    </message>
    <message>
        <source>请改掉或删去其中一列的表头，再导入。</source>
        <translation>Change or delete the heading of one of the columns, then import.</translation>
    </message>
    <message>
        <source>“%1”的%2表缺少“%3”一列（表头在第%4行）。</source>
        <translation>“%1”, table %2, lacks the column “%3” (the headings are in row %4).</translation>
    </message>
    <message>
        <source>请加上这一列，或者在导入预览中指明哪一列是它。</source>
        <translation>Add this column, or say in the import preview which column it is.</translation>
    </message>
    <message>
        <source>“%1”一列当作“%2”读入，请核对。</source>
        <translation>The column “%1” was read as “%2”; please check.</translation>
    </message>
    <message>
        <source>“%1”一列没有对应的字段，没有读入。</source>
        <translation>The column “%1” belongs to no field; it was not read.</translation>
    </message>
    <message>
        <source>表头在第%1行，上方的文字不作数据：%2</source>
        <translation>The headings are in row %1; the text above is not taken as data: %2</translation>
    </message>
    <message>
        <source>“%1”不是数据，没有读入。</source>
        <translation>“%1” is no data; it was not read.</translation>
    </message>
    <message>
        <source>单元格的公式出错（%1）。</source>
        <translation>The formula of the cell is faulty (%1).</translation>
    </message>
    <message>
        <source>表格只有表头，没有数据。</source>
        <translation>The table has only headings and no data.</translation>
    </message>
    <message>
        <source>没有“%1”这张表。</source>
        <translation>There is no table “%1”.</translation>
    </message>
    <message>
        <source>请改用 items（工作事项）、problems（问题）、plans（打算）、units（单位名册）之一。</source>
        <translation>Use items (work items), problems, plans or units (register of units).</translation>
    </message>
    <message>
        <source>表格一次只能写出一份报告，而这里有%1份。</source>
        <translation>A table can hold one report only; here the number of reports is %1.</translation>
    </message>
    <message>
        <source>请先选定一份报告，再导出。</source>
        <translation>Choose one report, then export.</translation>
    </message>
    <message>
        <source>“%1”不是单位的类型，可用：%2。</source>
        <translation>“%1” is not a kind of unit; these are: %2.</translation>
    </message>
    <message>
        <source>单位名称没有填写，这一行不完整。</source>
        <translation>The name of the unit is not filled in; this row is not complete.</translation>
    </message>
    <message>
        <source>单位“%1”重复，前一处在%2。</source>
        <translation>The unit “%1” is repeated; %2 has it already.</translation>
    </message>
    <message>
        <source>“%1”没有填写，这一行不完整。</source>
        <translation>“%1” is not filled in; this row is not complete.</translation>
    </message>
    <message>
        <source>没有“%1”这个类别。</source>
        <translation>There is no category “%1”.</translation>
    </message>
    <message>
        <source>请改为以下类别之一：%1。</source>
        <translation>Use one of these categories: %1.</translation>
    </message>
    <message>
        <source>上级编号“%1”在这张表中没有对应的一行。</source>
        <translation>The upper id “%1” belongs to no row of this table.</translation>
    </message>
    <message>
        <source>“%1”有%2行（段），超过%3行的上限，不像是一份报告。</source>
        <translation>“%1” has %2 lines (paragraphs), more than the limit of %3: it does not look like a report.</translation>
    </message>
    <message>
        <source>请检查文件是否选错；确实有这么多内容的，请分成几个文件导入。</source>
        <translation>Please check whether this is the right file; if it really holds so much, import it as several files.</translation>
    </message>
    <message>
        <source>数据不是PNG、JPEG、GIF或BMP图片。</source>
        <translation>The data is no PNG, JPEG, GIF or BMP picture.</translation>
    </message>
    <message>
        <source>图片写明是“%1”，其实是“%2”，按后者读入。</source>
        <translation>The picture is said to be “%1” but is “%2”; it was read as the latter.</translation>
    </message>
    <message>
        <source>表格只装条目，%1个类别里不在条目中的文字没有写出：%2。要完整的内容，请导出 Word 文档或数据文件。</source>
        <translation>Tables hold only items; text of %1 categories that stands in no item was left out: %2. For the whole content, export a Word document or a data file.</translation>
    </message>
    <message>
        <source>网页开头的%1行（导航、发布时间、浏览次数）没有读入，首处在%2。</source>
        <translation>%1 lines at the top of the web page (menu, publication line) were left out, the first at %2.</translation>
    </message>
    <message>
        <source>网页末尾的%1行（分享、上一篇、版权所有等）没有读入，首处在%2。</source>
        <translation>%1 lines at the foot of the web page (sharing, neighbouring pages, copyright) were left out, the first at %2.</translation>
    </message>
    <message>
        <source>也可以略过有错的行，先导入其余的。</source>
        <translation> Or leave out the faulty rows and import the others first.</translation>
    </message>
    <message>
        <source>%1这一行没有读入。</source>
        <translation>%1 This row was left out.</translation>
    </message>
    <message>
        <source>请让对方重新导出数据包，并直接拷贝这个文件。</source>
        <translation>Ask for the package to be exported again, and copy that file itself.</translation>
    </message>
    <message>
        <source>数据包“%1”从第%2字节起夹带了不属于任何条目的数据。</source>
        <translation>From byte %2 on, the package “%1” carries data that belong to none of its entries.</translation>
    </message>
    <message>
        <source>有%1处一个字上叠了许多附加符号，已保留，首处在%2，请核对。</source>
        <translation>Many combining marks stand on one character in %1 place(s), kept, first at %2; please check.</translation>
    </message>
    <message>
        <source>有%1段超过10万字，像是漏了分段，首处在%2，请核对。</source>
        <translation>%1 paragraph(s) have more than 100,000 characters, as if breaks were missing, first at %2; please check.</translation>
    </message>
    <message>
        <source>“%3”不在工作分类里，作为自拟的类别读入（%1处，%2）。</source>
        <translation>“%3” is not in the list of categories and was read as a category of its own (%1 ×, %2).</translation>
    </message>
    <message>
        <source>类别“%3”重复出现%1次，首处在%2，请核对。</source>
        <translation>The category “%3” is repeated %1 time(s), first at %2; please check.</translation>
    </message>
    <message>
        <source>类别“%3”下没有文字（%1处，%2），请核对。</source>
        <translation>The category “%3” has no text below it (%1 ×, %2); please check.</translation>
    </message>
    <message>
        <source>工作表“%1”的“%2”一列（%3列）是隐藏的，也一并读取了。</source>
        <translation>Column “%2” (%3) of sheet “%1” is hidden; it was read too.</translation>
    </message>
    <message>
        <source>序号不连续：%3（%1处，首处在%2），已重新编号。</source>
        <translation>Numbers not in sequence: %3 (%1 times, the first in %2); numbered anew.</translation>
    </message>
    <message>
        <source>“%1”后面是“%2”</source>
        <translation>“%1” is followed by “%2”</translation>
    </message>
    <message>
        <source>第一个是“%1”</source>
        <translation>the first one is “%1”</translation>
    </message>
    <message>
        <source>单元格开头的制表符没有读入。</source>
        <translation>The tab at the start of a cell was left out.</translation>
    </message>
    <message>
        <source>有%1列，比表头的%2列多。</source>
        <translation>It has %1 columns, more than the %2 of the header.</translation>
    </message>
    <message>
        <source>请用WPS或Excel打开，改正这一行后另存，再导入。</source>
        <translation>Open it in WPS or Excel, correct this row, save it and import it again.</translation>
    </message>
    <message>
        <source>“%1”不是时间，应写成 2019-01-05T09:30:00Z 这样。</source>
        <translation>“%1” is no time; it has to look like 2019-01-05T09:30:00Z.</translation>
    </message>
    <message>
        <source>忽略的校对意见要写明规则（rule）和条目的编号（node）。</source>
        <translation>An ignored finding has to name its rule (rule) and its item&apos;s id (node).</translation>
    </message>
    <message>
        <source>没有“%1”这个字段，可以写：%2。</source>
        <translation>There is no field “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>%2写的“%3”晚于报告的年度（%1处），请核对年份。</source>
        <translation>%2: “%3” is later than the year of the report (%1 place(s)). Please check the year.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>不认得的列：%1。</source>
        <translation> Columns that are not understood: %1.</translation>
    </message>
    <message>
        <source>“%1”有%2字，超过%3字的上限，不像是一份报告。</source>
        <translation>“%1” has %2 characters, more than the limit of %3; it does not look like a report.</translation>
    </message>
    <message>
        <source>文末版记（抄送、印发）%1行另行记下，不算正文，现在还不印，首处在%2。</source>
        <translation>%1 lines of the colophon at the end (copies, printing) are kept apart from the text and are not printed yet, the first at %2.</translation>
    </message>
    <message>
        <source>标题里有%1处空格，读入时去掉了，在%2。</source>
        <translation>%1 blanks in the title were left out, at %2.</translation>
    </message>
    <message>
        <source>标题回行拆开了词语“%3”（%1处，%2）。</source>
        <translation>A line of the title ends within the words “%3” (%1, %2).</translation>
    </message>
    <message>
        <source>有%1段超过10万字的上限，已在句末分成几段，首处在%2或者它以后，请核对。</source>
        <translation>%1 paragraphs were longer than the limit of 100,000 characters and were broken at the end of sentences, the first at %2 or after it; please check.</translation>
    </message>
    <message numerus="yes">
        <source>有%n个看不见或不成字的字符不能写入这种格式，写成了替代符号。请在报告里删去。</source>
        <translation>
            <numerusform>%n invisible or broken character cannot be written in this format and became a replacement character. Please delete it from the report.</numerusform>
            <numerusform>%n invisible or broken characters cannot be written in this format and became replacement characters. Please delete them from the report.</numerusform>
        </translation>
    </message>
    <message>
        <source>附件序号不连续：%3（%1处，%2），已重新编号。</source>
        <translation>The annexes are not numbered in turn: %3 (%1 time(s), %2); they have been renumbered.</translation>
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
        <source>不认识篇章类型“%1”。</source>
        <translation>The kind of part “%1” is not known.</translation>
    </message>
    <message>
        <source>类别代号“%1”重复。</source>
        <translation>The category key “%1” is repeated.</translation>
    </message>
    <message>
        <source>报告里没有“%1”这一类，放在最后，自成一类。</source>
        <translation>The report has no category “%1”; it is placed last, as a category of its own.</translation>
    </message>
    <message>
        <source>“%1”不是工作事项、问题或计划，没有采用。</source>
        <translation>“%1” is no work item, problem or plan; it was not taken.</translation>
    </message>
    <message>
        <source>工作开展情况</source>
        <translation>Work done</translation>
    </message>
    <message>
        <source>待归类材料。</source>
        <translation>Material to be sorted.</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>结尾文字</source>
        <translation>Ending</translation>
    </message>
    <message>
        <source>原因分析</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>发文机关</source>
        <translation>Issuing body</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>落实情况</source>
        <translation>Outcome</translation>
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
        <source>编号、分段、状态等设置有变化</source>
        <translation>Numbering, paragraphing, states or other settings differ</translation>
    </message>
    <message>
        <source>请先恢复它所在的那一条，或者把整份报告恢复到那个时刻。</source>
        <translation>Restore the entry that it belongs to first, or take the whole report back to that moment.</translation>
    </message>
    <message>
        <source>这一条现在不在报告里，没有地方可以恢复。</source>
        <translation>This entry is not in the report now, so there is no place to restore it to.</translation>
    </message>
    <message>
        <source>它原来的位置现在放不下它：原来所在的那一条已经不在了，或者层次变了。</source>
        <translation>Its former place cannot take it now: what it belonged to is gone or has another level.</translation>
    </message>
    <message>
        <source>这一条现在就在报告里，不用恢复。</source>
        <translation>This entry is in the report now; there is nothing to restore.</translation>
    </message>
    <message>
        <source>它原来所在的那一条已经不在了，没有地方放。</source>
        <translation>What it belonged to is gone, so there is no place for it.</translation>
    </message>
    <message>
        <source>文中标有密级“%1”：涉密内容只能在涉密计算机上处理，请先确认本机可以存放它。</source>
        <translation>The text is marked “%1”: classified content may only be handled on computers approved for it. Make sure that this one may hold it.</translation>
    </message>
    <message>
        <source>其中有数字：%1。</source>
        <translation>It holds the figures %1.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>标题“%1”下面的内容归入“%2”，标题本身没有采用。</source>
        <translation>What stands below the heading “%1” goes into “%2”; the heading itself was not taken.</translation>
    </message>
    <message>
        <source>%1“%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>份号</source>
        <translation>copy number</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>annexes</translation>
    </message>
    <message>
        <source>抄送</source>
        <translation>copies to</translation>
    </message>
    <message>
        <source>印发机关</source>
        <translation>printed by</translation>
    </message>
    <message>
        <source>印发日期</source>
        <translation>printed on</translation>
    </message>
    <message>
        <source>正文以外的没有采用：%1。</source>
        <translation>What stands around the text was not taken: %1.</translation>
    </message>
    <message>
        <source>这份材料里没有可以采用的内容：只有标题，标题下面没有文字。</source>
        <translation>This material holds nothing that could be taken: there are headings only, without text below them.</translation>
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
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
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
    <message>
        <source>导入…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>导入文件夹…</source>
        <translation>Import Folder…</translation>
    </message>
    <message>
        <source>粘贴导入…</source>
        <translation>Import from Clipboard…</translation>
    </message>
    <message>
        <source>合并另一个年报库…</source>
        <translation>Merge Another Library…</translation>
    </message>
    <message>
        <source>插入表格…</source>
        <translation>Insert Table…</translation>
    </message>
    <message>
        <source>插入图片…</source>
        <translation>Insert Picture…</translation>
    </message>
    <message>
        <source>编辑表格或图片…</source>
        <translation>Edit Table or Picture…</translation>
    </message>
    <message>
        <source>单位名册…</source>
        <translation>Register of Units…</translation>
    </message>
    <message>
        <source>资料（送来的原件）…</source>
        <translation>Sources (Originals Sent In)…</translation>
    </message>
    <message>
        <source>%1：%2…</source>
        <translation>%1: %2…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1，整个年报库…</source>
        <translation>%1, Whole Library…</translation>
    </message>
    <message>
        <source>数据包：这份报告，连同原件…</source>
        <translation>Data Package: This Report, with Originals…</translation>
    </message>
    <message>
        <source>数据包：这一年的全部报告，连同原件…</source>
        <translation>Data Package: All Reports of This Year, with Originals…</translation>
    </message>
    <message>
        <source>数据包：整个年报库，连同原件…</source>
        <translation>Data Package: Whole Library, with Originals…</translation>
    </message>
    <message>
        <source>%1：全部表格…</source>
        <translation>%1: All Tables…</translation>
    </message>
    <message>
        <source>修改记录…</source>
        <translation>History…</translation>
    </message>
    <message>
        <source>命名版本…</source>
        <translation>Name This Version…</translation>
    </message>
    <message>
        <source>各稿比较…</source>
        <translation>Compare Versions…</translation>
    </message>
    <message>
        <source>署名（修改记录里的名字）…</source>
        <translation>Signature (Name in the History)…</translation>
    </message>
    <message>
        <source>备份与恢复…</source>
        <translation>Backups and Restore…</translation>
    </message>
    <message>
        <source>与另一个文件比较（花脸稿、Word 修订）…</source>
        <translation>Compare with Another File (Marked-up PDF, Word)…</translation>
    </message>
    <message>
        <source>校对结果</source>
        <translation>Proofreading</translation>
    </message>
    <message>
        <source>下一处</source>
        <translation>Next Finding</translation>
    </message>
    <message>
        <source>上一处</source>
        <translation>Previous Finding</translation>
    </message>
    <message>
        <source>改正这一处</source>
        <translation>Correct This</translation>
    </message>
    <message>
        <source>忽略这一处…</source>
        <translation>Ignore…</translation>
    </message>
    <message>
        <source>不再忽略</source>
        <translation>Stop Ignoring</translation>
    </message>
    <message>
        <source>打印校对清单…</source>
        <translation>Print List of Findings…</translation>
    </message>
    <message>
        <source>导出校对清单</source>
        <translation>Export List of Findings</translation>
    </message>
    <message>
        <source>CSV 表格…</source>
        <translation>CSV table…</translation>
    </message>
    <message>
        <source>JSON 数据…</source>
        <translation>JSON data…</translation>
    </message>
    <message>
        <source>校对(&amp;P)</source>
        <translation>&amp;Proofread</translation>
    </message>
    <message>
        <source>我的词表…</source>
        <translation>My Words…</translation>
    </message>
    <message>
        <source>查找雷同…</source>
        <translation>Find Similar Texts…</translation>
    </message>
    <message>
        <source>全部改正</source>
        <translation>Correct All</translation>
    </message>
</context>
<context>
    <name>nianbao::BackupCommands</name>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>备份到别处，例如 U 盘</source>
        <translation>Back Up Elsewhere, Such As a Stick</translation>
    </message>
    <message>
        <source>已备份到 %1</source>
        <translation>Backed up to %1</translation>
    </message>
    <message>
        <source>打开备份</source>
        <translation>Open Backup</translation>
    </message>
    <message>
        <source>恢复备份</source>
        <translation>Restore Backup</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>已恢复到%1的备份，恢复前的内容也在备份里。</source>
        <translation>The backup of %1 has been restored; what was there before is among the backups.</translation>
    </message>
    <message>
        <source>已恢复到%1的备份，打不开的原文件留在 %2。</source>
        <translation>The backup of %1 has been restored; the file that could not be opened was kept as %2.</translation>
    </message>
    <message>
        <source>回到 %1</source>
        <translation>Back to %1</translation>
    </message>
    <message>
        <source>已备份，核对无误。</source>
        <translation>Backed up and verified.</translation>
    </message>
    <message>
        <source>与最新备份相同，未另做。</source>
        <translation>Same as the newest backup; no other one was made.</translation>
    </message>
    <message>
        <source>现在那里没有年报库，恢复后就有了。</source>
        <translation>There is no library there now; restoring puts one there.</translation>
    </message>
    <message>
        <source>现在的内容会先另作一个备份，以后还可以恢复回来。</source>
        <translation>What it holds now is backed up first and can be restored later.</translation>
    </message>
    <message>
        <source>现在的文件打不开，会原样留在它旁边，名为“%1.damaged-时间.nianbao”。</source>
        <translation>The present file cannot be opened; it is kept as it is beside it, as “%1.damaged-TIME.nianbao”.</translation>
    </message>
    <message>
        <source>恢复到%1的备份？
%2</source>
        <translation>Restore the backup of %1?
%2</translation>
    </message>
    <message>
        <source>没有做成备份：%1</source>
        <translation>No backup was made: %1</translation>
    </message>
    <message>
        <source>正在备份…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>已恢复到%1的备份。</source>
        <translation>Restored to the backup of %1.</translation>
    </message>
    <message>
        <source>注意：这是另一个年报库的备份，恢复后这里就是那个年报库的内容。
</source>
        <translation>Note: this is a backup of another library. Once restored, this will be the content of that library.
</translation>
    </message>
    <message>
        <source>%1 的备份（只读）</source>
        <translation>Backup of %1 (read-only)</translation>
    </message>
    <message>
        <source>正在看%1 的备份，不能修改。</source>
        <translation>You are looking at the backup of %1; it cannot be changed.</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>nianbao::BackupsDialog</name>
    <message>
        <source>备份与恢复</source>
        <translation>Backups and Restore</translation>
    </message>
    <message>
        <source>备份时间</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>与现在相比</source>
        <translation>Compared with now</translation>
    </message>
    <message>
        <source>备份，最新的在前</source>
        <translation>Backups, newest first</translation>
    </message>
    <message>
        <source>修改过的内容每30分钟、打开时和导入前自动备份，核对无误才算数。备份在：%1</source>
        <translation>Changes are backed up every 30 minutes, on opening and before imports; a backup counts only when it was checked. Folder: %1</translation>
    </message>
    <message>
        <source>立即备份</source>
        <translation>Back Up Now</translation>
    </message>
    <message>
        <source>备份到别处…</source>
        <translation>Back Up Elsewhere…</translation>
    </message>
    <message>
        <source>打开查看</source>
        <translation>View</translation>
    </message>
    <message>
        <source>恢复…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>相同</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>另有修改</source>
        <translation>Other changes</translation>
    </message>
    <message>
        <source>还没有备份。</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>现在没有这份报告</source>
        <translation>not there now</translation>
    </message>
    <message>
        <source>与现在相同</source>
        <translation>as now</translation>
    </message>
    <message>
        <source>%1：%2 条</source>
        <translation>%1: %2 items</translation>
    </message>
    <message>
        <source>，%1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>还没有：%1</source>
        <translation>Not there yet: %1</translation>
    </message>
    <message>
        <source>这个备份里没有报告。</source>
        <translation>This backup holds no report.</translation>
    </message>
    <message>
        <source>少 %1 次修改</source>
        <translation>changes missing: %1</translation>
    </message>
    <message>
        <source>与现在有 %1 处不同</source>
        <translation>places that differ from now: %1</translation>
    </message>
    <message>
        <source>缘由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>已损坏，不能恢复</source>
        <translation>Damaged, cannot be restored</translation>
    </message>
    <message>
        <source>另一个年报库的备份</source>
        <translation>Backup of another library</translation>
    </message>
</context>
<context>
    <name>nianbao::Binding</name>
    <message>
        <source>设定%1</source>
        <translation>Set “%1”</translation>
    </message>
</context>
<context>
    <name>nianbao::CellEditor</name>
    <message>
        <source>单元格的文字</source>
        <translation>Text of the cell</translation>
    </message>
</context>
<context>
    <name>nianbao::CorrectionsBox</name>
    <message>
        <source>原文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>改成</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>要改正的各处</source>
        <translation>What will be corrected</translation>
    </message>
    <message>
        <source>全部改正</source>
        <translation>Correct All</translation>
    </message>
    <message numerus="yes">
        <source>改正%n处</source>
        <translation>
            <numerusform>Correct %n Place</numerusform>
            <numerusform>Correct %n Places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1：将改正%n处，可以一步撤销。不要改的，去掉前面的勾。</source>
        <translation>
            <numerusform>%1: %n place will be corrected, to be undone in one step. Untick what is to stay.</numerusform>
            <numerusform>%1: %n places will be corrected, to be undone in one step. Untick what is to stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>全选</source>
        <translation>Select All</translation>
    </message>
    <message>
        <source>%1：只是提示，多半要看上下文。要改的，请逐处打勾。</source>
        <translation>%1: only hints, which mostly depend on the words around. Tick those to correct.</translation>
    </message>
    <message numerus="yes">
        <source>没有打勾的%n处是提示，请逐条定。</source>
        <translation>
            <numerusform>%n without a tick is a hint: decide on it yourself.</numerusform>
            <numerusform>%n without a tick are hints: decide on each of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::DifferenceTable</name>
    <message>
        <source>报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>改前</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>改后</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>nianbao::DifferenceView</name>
    <message>
        <source>转到这一条(&amp;J)</source>
        <translation>&amp;Jump to this entry</translation>
    </message>
    <message>
        <source>恢复这一处(&amp;R)</source>
        <translation>&amp;Restore this</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>改前</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>改后</source>
        <translation>After</translation>
    </message>
    <message>
        <source>年报库是只读的，不能恢复。</source>
        <translation>The library is read-only; nothing can be restored.</translation>
    </message>
    <message>
        <source>本报告已定稿，不能恢复。要恢复请先重新打开修改。</source>
        <translation>This report is final; nothing can be restored. Reopen it for editing first.</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>去掉这一条(&amp;R)</source>
        <translation>&amp;Remove this entry</translation>
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
    <name>nianbao::Figures</name>
    <message>
        <source>表格，%1行%2列</source>
        <translation>Table, rows %1, columns %2</translation>
    </message>
    <message>
        <source>图片，宽%1毫米，%2 KB</source>
        <translation>Picture, %1 mm wide, %2 KB</translation>
    </message>
    <message>
        <source>图片，%1 KB</source>
        <translation>Picture, %1 KB</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>另有%1行</source>
        <translation>Further rows: %1</translation>
    </message>
</context>
<context>
    <name>nianbao::FileCommands</name>
    <message>
        <source>年报库 (*.nianbao)</source>
        <translation>Library (*.nianbao)</translation>
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
    <message>
        <source>“%1”里没有报告。</source>
        <translation>“%1” holds no report.</translation>
    </message>
    <message>
        <source>请选择一份报告，例如上一稿的 Word 文档。</source>
        <translation>Choose a report, for example the Word document of the draft before.</translation>
    </message>
    <message>
        <source>导出数据包</source>
        <translation>Export Data Package</translation>
    </message>
    <message>
        <source>年报数据包 (*.nbpkg)</source>
        <translation>Data packages (*.nbpkg)</translation>
    </message>
    <message>
        <source>已导出 %1 份报告、%2 个原件：
%3</source>
        <translation>Exported reports: %1, originals: %2:
%3</translation>
    </message>
    <message>
        <source>选择要比较的前一稿</source>
        <translation>Choose the Earlier Draft to Compare</translation>
    </message>
    <message>
        <source>比较</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>把比较写到</source>
        <translation>Write the Comparison to</translation>
    </message>
    <message>
        <source>已写出，改动标为修订：
%1</source>
        <translation>Written, with changes marked as revisions:
%1</translation>
    </message>
    <message>
        <source>数据文件</source>
        <translation>Data files</translation>
    </message>
    <message>
        <source>文档和网页</source>
        <translation>Documents and web pages</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>旧版文件</source>
        <translation>Old files</translation>
    </message>
    <message>
        <source>所有支持的文件 (%1)</source>
        <translation>All supported files (%1)</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>导入文件夹</source>
        <translation>Import Folder</translation>
    </message>
    <message>
        <source>合并另一个年报库</source>
        <translation>Merge Another Library</translation>
    </message>
    <message>
        <source>年报库和数据包 (*.nianbao *.nbpkg)</source>
        <translation>Libraries and data packages (*.nianbao *.nbpkg)</translation>
    </message>
    <message>
        <source>粘贴导入</source>
        <translation>Import from Clipboard</translation>
    </message>
    <message>
        <source>剪贴板里没有文字或文件。请先在别的程序里选中报告全文或文件并复制。</source>
        <translation>There is no text and no file on the clipboard. Select and copy the whole report, or files, in another program first.</translation>
    </message>
    <message>
        <source>修改单位名册</source>
        <translation>Change register of units</translation>
    </message>
    <message>
        <source>资料</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1年度报告.%2</source>
        <translation>Reports of %1.%2</translation>
    </message>
    <message>
        <source>导出单位名册</source>
        <translation>Export Register of Units</translation>
    </message>
    <message>
        <source>现在的报告</source>
        <translation>the report as it is now</translation>
    </message>
    <message>
        <source>（花脸稿）</source>
        <translation> (marked up)</translation>
    </message>
    <message>
        <source>花脸稿 (*.pdf)</source>
        <translation>Marked-up PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word 文档，改动标为修订 (*.docx)</source>
        <translation>Word document with tracked changes (*.docx)</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print Preview</translation>
    </message>
    <message>
        <source>%1（花脸稿）</source>
        <translation>%1 (marked up)</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>导入我的词表</source>
        <translation>Import My Words</translation>
    </message>
    <message>
        <source>导出我的词表</source>
        <translation>Export My Words</translation>
    </message>
    <message>
        <source>查找雷同</source>
        <translation>Find Similar Texts</translation>
    </message>
    <message>
        <source>副本已保存，刚才没能存上的文字也在里面；请打开它继续写：
%1</source>
        <translation>The copy is saved, with what could not be saved just now; open it to go on:
%1</translation>
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
        <source>没有备份也导入</source>
        <translation>Import without a backup</translation>
    </message>
    <message>
        <source>我的词表已保存。</source>
        <translation>My words are saved. </translation>
    </message>
    <message>
        <source>我的词表不能撤销，要改请再打开 工具 › 我的词表。</source>
        <translation>Undo does not take back My words; to change them, open Tools › My words again. </translation>
    </message>
    <message>
        <source>从“%1”导入：%2按“确定”才写入，按“取消”不要。</source>
        <translation>From “%1”: %2 They are written with OK; Cancel leaves them out.</translation>
    </message>
    <message numerus="yes">
        <source>已导出%n条，在“%1”。</source>
        <translation>
            <numerusform>%n entry exported to “%1”.</numerusform>
            <numerusform>%n entries exported to “%1”.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>共%n处</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::FindingDetail</name>
    <message>
        <source>原文：%1</source>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>改法：%1</source>
        <translation>Correction: %1</translation>
    </message>
    <message>
        <source>位置：%1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>忽略的理由：%1</source>
        <translation>Ignored because: %1</translation>
    </message>
    <message>
        <source>已忽略 · %1</source>
        <translation>Ignored · %1</translation>
    </message>
    <message>
        <source>算得对 · %1 ✓</source>
        <translation>Adds up · %1 ✓</translation>
    </message>
    <message>
        <source>依据：%1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>规则：%1（%2）。%3</source>
        <translation>Rule: %1 (%2). %3</translation>
    </message>
    <message>
        <source>以前忽略过，文字已改，请再看。理由：%1</source>
        <translation>Ignored before; the text has changed, please look again. Reason: %1</translation>
    </message>
    <message>
        <source>以前忽略过（%1），文字已改，请再看。理由：%2</source>
        <translation>Ignored before (%1); the text has changed, please look again. Reason: %2</translation>
    </message>
</context>
<context>
    <name>nianbao::FindingRows</name>
    <message>
        <source>没有标题的部分</source>
        <translation>Part without a heading</translation>
    </message>
    <message>
        <source>落款与附件</source>
        <translation>Closing and annexes</translation>
    </message>
    <message>
        <source>报告信息</source>
        <translation>Report details</translation>
    </message>
    <message>
        <source>算得对的数</source>
        <translation>Figures that add up</translation>
    </message>
    <message>
        <source>已忽略</source>
        <translation>Ignored</translation>
    </message>
    <message>
        <source>%1 忽略的理由：%2</source>
        <translation>%1 Ignored because: %2</translation>
    </message>
</context>
<context>
    <name>nianbao::FindingsBar</name>
    <message>
        <source>列出差错：违反规定，或者文中自相矛盾</source>
        <translation>List errors: against a regulation, or the text contradicts itself</translation>
    </message>
    <message>
        <source>列出疑问：多半不对，请核对</source>
        <translation>List warnings: probably wrong, please check</translation>
    </message>
    <message>
        <source>列出提示：可以写得更好</source>
        <translation>List hints: could be written better</translation>
    </message>
    <message>
        <source>也列出核对过、算得对的数</source>
        <translation>Also list figures that were checked and add up</translation>
    </message>
    <message>
        <source>也列出已忽略的，连同理由</source>
        <translation>Also list what is ignored, with the reason</translation>
    </message>
    <message>
        <source>只看哪一部分</source>
        <translation>Which part to list</translation>
    </message>
    <message>
        <source>只看哪条规则</source>
        <translation>Which rule to list</translation>
    </message>
    <message>
        <source>算得对</source>
        <translation>Adds up</translation>
    </message>
    <message>
        <source>已忽略</source>
        <translation>Ignored</translation>
    </message>
    <message>
        <source>全部部分</source>
        <translation>All parts</translation>
    </message>
    <message>
        <source>全部规则</source>
        <translation>All rules</translation>
    </message>
    <message>
        <source>正在校对…</source>
        <translation>Proofreading…</translation>
    </message>
    <message>
        <source>已校对</source>
        <translation>Proofread</translation>
    </message>
    <message>
        <source>已校对，但有词表没有读入</source>
        <translation>Proofread, but a word list could not be read</translation>
    </message>
</context>
<context>
    <name>nianbao::FindingsMessage</name>
    <message>
        <source>全部列出</source>
        <translation>List All</translation>
    </message>
    <message>
        <source>按现在的筛选，没有要列的。</source>
        <translation>With the present filter there is nothing to list.</translation>
    </message>
    <message>
        <source>正在校对…</source>
        <translation>Proofreading…</translation>
    </message>
    <message>
        <source>没有打开的报告。</source>
        <translation>No report is open.</translation>
    </message>
    <message>
        <source>没有发现问题。
查过标点、数字和算术、日期、字词、规定提法、结构，共%1条规则；%2处算式算得对；已忽略%3处。</source>
        <translation>Nothing was found.
Checked by %1 rules: punctuation, figures and sums, dates, words, fixed wording, structure; sums that add up: %2; ignored: %3.</translation>
    </message>
</context>
<context>
    <name>nianbao::FindingsModel</name>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>nianbao::FindingsPanel</name>
    <message>
        <source>校对结果</source>
        <translation>Proofreading</translation>
    </message>
</context>
<context>
    <name>nianbao::HistoryCommands</name>
    <message>
        <source>修改记录</source>
        <translation>History</translation>
    </message>
    <message>
        <source>已恢复这一处：%1。</source>
        <translation>Restored: %1.</translation>
    </message>
    <message>
        <source>已把整份报告恢复到“%1”。</source>
        <translation>The whole report is back at “%1”.</translation>
    </message>
    <message>
        <source>已把现在的报告记为“%1”，在“报告”菜单的“各稿比较”里可以找到。</source>
        <translation>The report as it is now is kept as “%1”; find it under Report › Compare Versions.</translation>
    </message>
    <message>
        <source>去掉版本名称：%1</source>
        <translation>remove version name: %1</translation>
    </message>
    <message>
        <source>已去掉名称“%1”，报告的文字和修改记录不变。</source>
        <translation>The name “%1” is removed; texts and history stay.</translation>
    </message>
    <message>
        <source>署名</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>修改记录里写谁的名字？不写就用登录这台电脑的名字。</source>
        <translation>Whose name goes into the history? Empty: the login of this computer.</translation>
    </message>
    <message>
        <source>版本改名：%1</source>
        <translation>Rename version: %1</translation>
    </message>
    <message>
        <source>“%1”已改名为“%2”，这一稿的内容不变。</source>
        <translation>“%1” is now called “%2”; its content stays as it is.</translation>
    </message>
    <message>
        <source>已去掉“%1”。</source>
        <translation>“%1” was removed.</translation>
    </message>
</context>
<context>
    <name>nianbao::HistoryDialog</name>
    <message>
        <source>更早的记录(&amp;E)</source>
        <translation>&amp;Earlier records</translation>
    </message>
    <message>
        <source>恢复到此时(&amp;T)</source>
        <translation>Back to this momen&amp;t</translation>
    </message>
    <message>
        <source>修改记录</source>
        <translation>History</translation>
    </message>
    <message>
        <source>哪里的修改记录</source>
        <translation>Whose history</translation>
    </message>
    <message>
        <source>更早的记录</source>
        <translation>Earlier records</translation>
    </message>
    <message>
        <source>恢复到此时</source>
        <translation>Back to this moment</translation>
    </message>
    <message>
        <source>整份报告</source>
        <translation>Whole report</translation>
    </message>
    <message>
        <source>报告本身</source>
        <translation>the report itself</translation>
    </message>
    <message>
        <source>选中的这一条：%1</source>
        <translation>Selected entry: %1</translation>
    </message>
    <message>
        <source>这一栏：%1</source>
        <translation>This field: %1</translation>
    </message>
    <message>
        <source>这里还没有修改记录。</source>
        <translation>There is no history here yet.</translation>
    </message>
    <message>
        <source>改前</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>改后（%1，%2）</source>
        <translation>After (%1, %2)</translation>
    </message>
    <message>
        <source>这一次没有改动报告里的文字。</source>
        <translation>This change did not touch the report&apos;s text.</translation>
    </message>
    <message>
        <source>报告现在就是这一时刻的样子。</source>
        <translation>The report is as it was at that moment.</translation>
    </message>
    <message>
        <source>恢复到此时：整份报告改回 %1 这次改动之后的样子，会改动 %2 处，可以撤销。</source>
        <translation>Back to this moment: the whole report becomes what it was after the change of %1; places that change: %2; can be undone.</translation>
    </message>
    <message>
        <source>改后（%1）</source>
        <translation>After (%1)</translation>
    </message>
</context>
<context>
    <name>nianbao::HistoryTable</name>
    <message>
        <source>修改</source>
        <translation>edit</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1，%2：%3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>（分%1次写成）</source>
        <translation> (in %1 steps)</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>When</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>nianbao::IgnoreBox</name>
    <message>
        <source>忽略</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>这一处不再提出，理由记在年报库里；这里的文字以后改了，会重新提出。</source>
        <translation>This is not told again; the reason is kept in the library. When the text here changes, it is told anew.</translation>
    </message>
    <message>
        <source>已核对，没有错</source>
        <translation>Checked, it is right</translation>
    </message>
    <message>
        <source>原文如此，照引</source>
        <translation>Quoted as it stands</translation>
    </message>
    <message>
        <source>领导审定的写法</source>
        <translation>Wording approved by the leadership</translation>
    </message>
    <message>
        <source>本单位的习惯写法</source>
        <translation>Usual wording here</translation>
    </message>
    <message>
        <source>以后再改</source>
        <translation>To be corrected later</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>忽略(&amp;O)</source>
        <translation>Ign&amp;ore</translation>
    </message>
    <message>
        <source>理由(&amp;R)</source>
        <translation>&amp;Reason</translation>
    </message>
</context>
<context>
    <name>nianbao::ImportDetail</name>
    <message>
        <source>现有</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>送来</source>
        <translation>Sent in</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>nianbao::ImportDialog</name>
    <message>
        <source>未识别</source>
        <translation>Not recognised</translation>
    </message>
    <message>
        <source>将会发生的变化</source>
        <translation>Changes to be made</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>正在读取文件…</source>
        <translation>Reading the files…</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>有变化</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>冲突和缺失</source>
        <translation>Conflicts and missing</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>按单位</source>
        <translation>By unit</translation>
    </message>
    <message>
        <source>按报告的部分</source>
        <translation>By part of the report</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>下一处冲突（F8）</source>
        <translation>Next Conflict (F8)</translation>
    </message>
    <message>
        <source>下一处冲突</source>
        <translation>Next conflict</translation>
    </message>
    <message>
        <source>正在读取 %1（第%2个，共%3个）</source>
        <translation>Reading %1 (%2 of %3)</translation>
    </message>
    <message>
        <source>另有%1条说明。</source>
        <translation>Further notes: %1.</translation>
    </message>
    <message>
        <source>表格中有的列认不出来，请核对列的对应关系。</source>
        <translation>Some columns of the table were not recognised; check the column mapping.</translation>
    </message>
    <message>
        <source>%1&#x3000;来自 %2 %3</source>
        <translation>%1&#x3000;from %2 %3</translation>
    </message>
    <message>
        <source>正在取消…</source>
        <translation>Cancelling…</translation>
    </message>
    <message>
        <source>导入(&amp;I)</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>新增 %1</source>
        <translation>New %1</translation>
    </message>
    <message>
        <source>修改 %1</source>
        <translation>Changed %1</translation>
    </message>
    <message>
        <source>不采用 %1</source>
        <translation>Not taken %1</translation>
    </message>
    <message>
        <source>不变 %1</source>
        <translation>Same %1</translation>
    </message>
    <message>
        <source>缺失 %1</source>
        <translation>Missing %1</translation>
    </message>
    <message>
        <source>冲突 %1</source>
        <translation>Conflicts %1</translation>
    </message>
    <message>
        <source>未识别 %1</source>
        <translation>Not understood %1</translation>
    </message>
    <message>
        <source>没有需要导入的变化</source>
        <translation>Nothing to import</translation>
    </message>
    <message>
        <source>%1&#x3000;这次没有送来：不勾选则保留，勾选后删除</source>
        <translation>%1&#x3000;not sent this time: kept unless ticked; ticking deletes it</translation>
    </message>
    <message>
        <source>删除 %1</source>
        <translation>Deleted %1</translation>
    </message>
    <message>
        <source>取回没有导入的文件</source>
        <translation>Take back the files left out</translation>
    </message>
    <message>
        <source>取回没有导入的文件（%1）(&amp;B)</source>
        <translation>Take back the files left out (%1)(&amp;B)</translation>
    </message>
    <message>
        <source>忽略的校对意见 %1</source>
        <translation>ignored findings %1</translation>
    </message>
    <message>
        <source>重新提出的校对意见 %1</source>
        <translation>findings told again %1</translation>
    </message>
    <message>
        <source>说明 %1（在末尾）</source>
        <translation>Note %1 (at the end)</translation>
    </message>
</context>
<context>
    <name>nianbao::ImportFileForm</name>
    <message>
        <source>不导入此文件</source>
        <translation>Do not import this file</translation>
    </message>
    <message>
        <source>谁送来的</source>
        <translation>Who sent it in</translation>
    </message>
    <message>
        <source>报送材料</source>
        <translation>Material sent in</translation>
    </message>
    <message>
        <source>整篇报告</source>
        <translation>Whole report</translation>
    </message>
    <message>
        <source>列的对应关系(&amp;C)…</source>
        <translation>&amp;Column Mapping…</translation>
    </message>
    <message>
        <source>不导入此文件(&amp;X)</source>
        <translation>E&amp;xclude This File</translation>
    </message>
    <message>
        <source>报送单位(&amp;U)</source>
        <translation>Reporting &amp;unit</translation>
    </message>
    <message>
        <source>作为(&amp;A)</source>
        <translation>&amp;As</translation>
    </message>
    <message>
        <source>年度(&amp;Y)</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>发文机关(&amp;O)</source>
        <translation>Issuing b&amp;ody</translation>
    </message>
    <message>
        <source>报送对象(&amp;E)</source>
        <translation>Submitted &amp;to</translation>
    </message>
    <message>
        <source>文字编码(&amp;T)</source>
        <translation>&amp;Encoding</translation>
    </message>
    <message>
        <source>列的对应关系</source>
        <translation>Column mapping</translation>
    </message>
    <message>
        <source>作为新的类别</source>
        <translation>A category of its own</translation>
    </message>
    <message>
        <source>“%1”归入</source>
        <translation>“%1” goes into</translation>
    </message>
</context>
<context>
    <name>nianbao::ImportFiles</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>没有变化</source>
        <translation>No changes</translation>
    </message>
    <message>
        <source>全部文件（%1）</source>
        <translation>All files (%1)</translation>
    </message>
    <message>
        <source>%1 个读不出来</source>
        <translation>Unreadable: %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>列待核对</source>
        <translation>check the columns</translation>
    </message>
    <message>
        <source>冲突</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>不采用</source>
        <translation>not taken</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>忽略的校对意见</source>
        <translation>Ignored findings</translation>
    </message>
    <message>
        <source>重新提出的校对意见</source>
        <translation>Findings told again</translation>
    </message>
</context>
<context>
    <name>nianbao::ImportRows</name>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>单位名册</source>
        <translation>Register of units</translation>
    </message>
    <message>
        <source>未写单位</source>
        <translation>No unit given</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
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
        <source>缺失</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>未识别</source>
        <translation>Not recognised</translation>
    </message>
    <message>
        <source>冲突</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>%1（上次不采用） %2</source>
        <translation>%1 (not taken last time) %2</translation>
    </message>
    <message>
        <source>缺失（勾选后删除）</source>
        <translation>Missing (ticking deletes)</translation>
    </message>
</context>
<context>
    <name>nianbao::ImportTree</name>
    <message>
        <source>（删除）</source>
        <translation>(to be deleted)</translation>
    </message>
    <message>
        <source>（部分采用）</source>
        <translation>(taken in part)</translation>
    </message>
    <message>
        <source>（不采用）</source>
        <translation>(not taken)</translation>
    </message>
    <message>
        <source>（有改动）</source>
        <translation>(edited)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>采用</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>现有</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>送来</source>
        <translation>Sent in</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>（这次没有送来：勾选后删除）</source>
        <translation>(not sent this time: ticking deletes it)</translation>
    </message>
</context>
<context>
    <name>nianbao::KeepBox</name>
    <message>
        <source>“%1”有改动，还没有保存。要保存吗？</source>
        <translation>&quot;%1&quot; has changes that are not saved yet. Save them?</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>不保存</source>
        <translation>Do Not Save</translation>
    </message>
    <message>
        <source>“%1”里有上次没有保存的修改，要恢复吗？</source>
        <translation>“%1” holds changes of the last time that were not saved. Restore them?</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>不要</source>
        <translation>Discard</translation>
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
        <source>只读</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>上次没有正常退出，内容保存到%1。那之后一两秒里打的字可能没有存上，请看一下。</source>
        <translation>The program did not end normally last time. Everything up to %1 is saved; what was typed in the second or two after that may be missing, please check.</translation>
    </message>
</context>
<context>
    <name>nianbao::MappingDialog</name>
    <message>
        <source>列的对应关系</source>
        <translation>Column Mapping</translation>
    </message>
    <message>
        <source>%1（第%2行为表头）</source>
        <translation>%1 (headings in row %2)</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>内容举例</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>对应</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>作为</source>
        <translation>As</translation>
    </message>
    <message>
        <source>记住后，同样的表格不再询问。</source>
        <translation>Once remembered, tables like this need no more questions.</translation>
    </message>
    <message>
        <source>记住后，%1再送来同样的表格不再询问。</source>
        <translation>Once remembered, tables like this from %1 need no more questions.</translation>
    </message>
    <message>
        <source>记住并重新读取</source>
        <translation>Remember and Read Again</translation>
    </message>
    <message>
        <source>导出全部对应关系…</source>
        <translation>Export All Mappings…</translation>
    </message>
    <message>
        <source>（不导入）</source>
        <translation>(do not import)</translation>
    </message>
    <message>
        <source>%1 对应</source>
        <translation>Field of %1</translation>
    </message>
    <message>
        <source>导出列的对应关系</source>
        <translation>Export Column Mappings</translation>
    </message>
    <message>
        <source>数据文件 (*.json)</source>
        <translation>Data files (*.json)</translation>
    </message>
    <message>
        <source>读入对应关系…</source>
        <translation>Import Mappings…</translation>
    </message>
    <message>
        <source>读入列的对应关系</source>
        <translation>Import column mappings</translation>
    </message>
</context>
<context>
    <name>nianbao::Moments</name>
    <message>
        <source>今天 %1</source>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>M月d日</source>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>yyyy年M月d日</source>
        <translation>MMM d, yyyy</translation>
    </message>
</context>
<context>
    <name>nianbao::NameVersionDialog</name>
    <message>
        <source>命名版本</source>
        <translation>Name this version</translation>
    </message>
    <message>
        <source>征求意见稿</source>
        <translation>For comment</translation>
    </message>
    <message>
        <source>送审稿</source>
        <translation>For review</translation>
    </message>
    <message>
        <source>常务会议稿</source>
        <translation>For the executive meeting</translation>
    </message>
    <message>
        <source>定稿</source>
        <translation>final</translation>
    </message>
    <message>
        <source>例如：送审稿</source>
        <translation>For example: For review</translation>
    </message>
    <message>
        <source>可以不写</source>
        <translation>May be empty</translation>
    </message>
    <message>
        <source>记住报告现在的样子。以后可以与任何一稿比较，也可以恢复到这一稿。</source>
        <translation>Keeps the report as it is now. Later it can be compared with any version, and restored.</translation>
    </message>
    <message>
        <source>命名(&amp;O)</source>
        <translation>Nam&amp;e</translation>
    </message>
    <message>
        <source>命名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>名称(&amp;N)</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>说明(&amp;D)</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>版本改名</source>
        <translation>Rename Version</translation>
    </message>
    <message>
        <source>改名(&amp;O)</source>
        <translation>Rename(&amp;O)</translation>
    </message>
    <message>
        <source>改名</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>只改名称和说明，这一稿的内容不变。</source>
        <translation>Only the name and the note change; the content of this version stays.</translation>
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
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
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
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>nianbao::OriginBinding</name>
    <message>
        <source>查看原件</source>
        <translation>View Original</translation>
    </message>
    <message>
        <source>查看送来的原件</source>
        <translation>View the original sent in</translation>
    </message>
    <message>
        <source>来源：%1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>第%1段</source>
        <translation>paragraph %1</translation>
    </message>
    <message>
        <source>%1报送</source>
        <translation>sent in by %1</translation>
    </message>
    <message>
        <source>第%1行</source>
        <translation>line %1</translation>
    </message>
</context>
<context>
    <name>nianbao::OriginalDialog</name>
    <message>
        <source>查看原件</source>
        <translation>View Original</translation>
    </message>
    <message>
        <source>另存原件</source>
        <translation>Save Original As</translation>
    </message>
    <message>
        <source>原件：%1
收到：%2

将用本机的程序打开它的只读副本。请只打开来源可靠的文件。</source>
        <translation>Original: %1
Received: %2

A read-only copy will be opened with a program of this computer. Open only files from a source you trust.</translation>
    </message>
    <message>
        <source>打开副本</source>
        <translation>Open Copy</translation>
    </message>
    <message>
        <source>另存为…</source>
        <translation>Save As…</translation>
    </message>
    <message>
        <source>本机没有能打开“%1”的程序。</source>
        <translation>No program on this computer opens “%1”.</translation>
    </message>
    <message>
        <source>请另存原件，再用能读它的程序打开。</source>
        <translation>Save the original and open it with a program that reads it.</translation>
    </message>
</context>
<context>
    <name>nianbao::OwnWordTable</name>
    <message>
        <source>处理</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>词</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>Instead</translation>
    </message>
    <message>
        <source>除外（更长的词）</source>
        <translation>Except (longer words)</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>要改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>不提示</source>
        <translation>Never tell</translation>
    </message>
    <message>
        <source>任何规则</source>
        <translation>Any rule</translation>
    </message>
</context>
<context>
    <name>nianbao::OwnWordsDialog</name>
    <message>
        <source>我的词表</source>
        <translation>My Words</translation>
    </message>
    <message>
        <source>处理</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>“要改”：校对时把这个词标出来，写了“改为”就能一次改好；含有它的更长的词写在“除外”里，用；隔开。“不提示”：这个词里的意见不再提。</source>
        <translation>“Change”: proofreading marks the word, and puts it right where “Instead” is filled in; longer words that hold it rightly go into “Except”, with ； between them. “Never tell”: nothing is said of what lies within the word.</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>新增要改的</source>
        <translation>Add to Change</translation>
    </message>
    <message>
        <source>新增要改的词</source>
        <translation>Add a word to change</translation>
    </message>
    <message>
        <source>新增不提示的</source>
        <translation>Add Never Told</translation>
    </message>
    <message>
        <source>新增不提示的词</source>
        <translation>Add a word never to be told</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>导入…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>从 CSV 导入：已有的词换成文件里的，其余加在后面</source>
        <translation>Import from CSV: words that are here already are replaced, the others added</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>导出到 CSV</source>
        <translation>Export to CSV</translation>
    </message>
    <message>
        <source>试一试(&amp;T)：写一句话，看会提示什么</source>
        <translation>&amp;Try: write a sentence and see what is told</translation>
    </message>
    <message>
        <source>试一试</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>会提示的</source>
        <translation>What is told</translation>
    </message>
    <message>
        <source>不提示：%1</source>
        <translation>Not told: %1</translation>
    </message>
    <message>
        <source>没有要提示的。</source>
        <translation>Nothing to tell.</translation>
    </message>
    <message>
        <source>表格 (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>我的词表.csv</source>
        <translation>my words.csv</translation>
    </message>
    <message>
        <source>另有%1行也要改。</source>
        <translation>%1 more rows to correct.</translation>
    </message>
    <message>
        <source>第%1行有误：%2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>删除选中的词（Delete）</source>
        <translation>Delete the selected words (Delete)</translation>
    </message>
    <message>
        <source>词表里有误，改好以后才能试。</source>
        <translation>The list has a fault; it can be tried once that is mended.</translation>
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
    <message numerus="yes">
        <source>PDF 已导出，共%n页：</source>
        <translation>
            <numerusform>PDF exported, %n page:</numerusform>
            <numerusform>PDF exported, %n pages:</numerusform>
        </translation>
    </message>
    <message>
        <source>排版时的说明</source>
        <translation>Notes on the layout</translation>
    </message>
    <message numerus="yes">
        <source>排版时有%n处要说明：</source>
        <translation>
            <numerusform>There is %n note on the layout:</numerusform>
            <numerusform>There are %n notes on the layout:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::PictureDialog</name>
    <message>
        <source>图片</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>图片预览</source>
        <translation>Preview of the picture</translation>
    </message>
    <message>
        <source> 毫米</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>原始宽度</source>
        <translation>Original width</translation>
    </message>
    <message>
        <source>说明图片内容，不打印</source>
        <translation>Describes the picture; not printed</translation>
    </message>
    <message>
        <source>更换图片…</source>
        <translation>Replace Picture…</translation>
    </message>
    <message>
        <source>宽度</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>图片无法显示</source>
        <translation>The picture cannot be shown</translation>
    </message>
    <message>
        <source>选择图片</source>
        <translation>Choose Picture</translation>
    </message>
    <message>
        <source>图片 (*.png *.jpg *.jpeg *.gif *.bmp)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.gif *.bmp)</translation>
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
    <message>
        <source>整页、适合页宽</source>
        <translation>Whole page, fit width</translation>
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
    <message>
        <source>已打印到文件：
%1</source>
        <translation>Printed to the file:
%1</translation>
    </message>
</context>
<context>
    <name>nianbao::ProofreadCommands</name>
    <message>
        <source>CSV 表格 (*.csv)</source>
        <translation>CSV tables (*.csv)</translation>
    </message>
    <message>
        <source>JSON 数据 (*.json)</source>
        <translation>JSON data (*.json)</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>打印校对清单</source>
        <translation>Print List of Findings</translation>
    </message>
    <message>
        <source>校对清单：%1</source>
        <translation>Findings: %1</translation>
    </message>
    <message>
        <source>导出校对清单</source>
        <translation>Export List of Findings</translation>
    </message>
    <message>
        <source>已导出：
%1</source>
        <translation>Exported:
%1</translation>
    </message>
    <message>
        <source>校对</source>
        <translation>Proofreading</translation>
    </message>
    <message>
        <source>改正“%1”</source>
        <translation>correct “%1”</translation>
    </message>
    <message>
        <source>“%1”在这里。要改、要忽略，请再按一次。</source>
        <translation>“%1” is here. Press again to correct or ignore it.</translation>
    </message>
    <message>
        <source>这里的文字刚改过，正在重新校对，请稍后再试。</source>
        <translation>The text here was just edited and is being proofread again; try again in a moment.</translation>
    </message>
    <message>
        <source>忽略“%1”</source>
        <translation>ignore “%1”</translation>
    </message>
    <message>
        <source>已忽略，在校对结果的“已忽略”里可以看到，也可以恢复。</source>
        <translation>Ignored; it is listed under “Ignored” in the findings, where it can be taken back.</translation>
    </message>
    <message>
        <source>不再忽略“%1”</source>
        <translation>stop ignoring “%1”</translation>
    </message>
    <message>
        <source>查看差错</source>
        <translation>Show Errors</translation>
    </message>
    <message>
        <source>照样继续</source>
        <translation>Go On Anyway</translation>
    </message>
    <message numerus="yes">
        <source>按筛选没有列出的另有%n处。</source>
        <translation>
            <numerusform>%n more is left out by the filter.</numerusform>
            <numerusform>%n more are left out by the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>改正“%1”%n处</source>
        <translation>
            <numerusform>correct “%1”, %n place</numerusform>
            <numerusform>correct “%1”, %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已改正%n处：%1。</source>
        <translation>
            <numerusform>Corrected %n place: %1.</numerusform>
            <numerusform>Corrected %n places: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>这份报告里还有%n处差错。</source>
        <translation>
            <numerusform>There is still %n error in this report.</numerusform>
            <numerusform>There are still %n errors in this report.</numerusform>
        </translation>
    </message>
    <message>
        <source>另有疑问%1处、提示%2处。</source>
        <translation>Also warnings: %1, hints: %2. </translation>
    </message>
    <message>
        <source>全部改正</source>
        <translation>Correct All</translation>
    </message>
    <message numerus="yes">
        <source>改正全部%n处…</source>
        <translation>
            <numerusform>Correct %n Place…</numerusform>
            <numerusform>Correct All %n Places…</numerusform>
        </translation>
    </message>
    <message>
        <source>不再忽略“%1”，校对会重新提出。</source>
        <translation>&quot;%1&quot; is not ignored any more; proofreading tells it again.</translation>
    </message>
    <message>
        <source>可以先看看是什么，也可以照样继续；报告不再改动，再这样输出就不再提醒。</source>
        <translation>You can look at them first, or go on all the same; while the report stays as it is, this kind of output does not ask again.</translation>
    </message>
    <message numerus="yes">
        <source>改正这%n处</source>
        <translation>
            <numerusform>Correct %n Place</numerusform>
            <numerusform>Correct %n Places</numerusform>
        </translation>
    </message>
    <message>
        <source>改正这一处</source>
        <translation>Correct This</translation>
    </message>
    <message>
        <source>这一处没有有把握的改法，请看说明自己改；不用改的，可以忽略。</source>
        <translation>No correction is certain here: please read what is said and change it yourself, or ignore it.</translation>
    </message>
    <message>
        <source>加入我的词表：永不提示…</source>
        <translation>Add to My Words: Never Tell…</translation>
    </message>
    <message>
        <source>规则说明</source>
        <translation>About This Rule</translation>
    </message>
    <message>
        <source>依据：%1（%2）</source>
        <translation>Rests on: %1 (%2)</translation>
    </message>
    <message>
        <source>通常是：%1</source>
        <translation>Usually: %1</translation>
    </message>
</context>
<context>
    <name>nianbao::ReadingDialog</name>
    <message>
        <source>正在读取“%1”…</source>
        <translation>Reading “%1”…</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>正在取消…</source>
        <translation>Cancelling…</translation>
    </message>
</context>
<context>
    <name>nianbao::RefusedLibrary</name>
    <message>
        <source>%1-抢救</source>
        <translation>%1-salvaged</translation>
    </message>
    <message>
        <source>打开年报库</source>
        <translation>Open Library</translation>
    </message>
    <message>
        <source>它有备份。可以查看备份，用完好的一个恢复；打不开的文件会原样留着。</source>
        <translation>There are backups of it. You can look at them and restore a sound one; the file that cannot be opened is kept as it is.</translation>
    </message>
    <message>
        <source>备份与恢复…</source>
        <translation>Backups and Restore…</translation>
    </message>
    <message>
        <source>只读查看备份</source>
        <translation>Look at the Backup</translation>
    </message>
    <message>
        <source>抢救…</source>
        <translation>Salvage…</translation>
    </message>
    <message>
        <source>抢救到新的年报库</source>
        <translation>Salvage into a New Library</translation>
    </message>
    <message>
        <source>年报库 (*.nianbao)</source>
        <translation>Library (*.nianbao)</translation>
    </message>
    <message>
        <source>抢救</source>
        <translation>Salvage</translation>
    </message>
    <message>
        <source>已抢救到“%1”：%2份报告，%3个收到的文件。损坏的原文件没有动过。</source>
        <translation>Salvaged into “%1”: reports: %2, received files: %3. The damaged file was not touched.</translation>
    </message>
    <message>
        <source>内容齐全，修改记录也在。</source>
        <translation>Everything is there, the record of changes too.</translation>
    </message>
    <message>
        <source>没有找回的：</source>
        <translation>Not found again:</translation>
    </message>
    <message>
        <source>可以抢救：把还读得出的内容抄到一个新的年报库，缺了什么会一一列出，原文件不动。</source>
        <translation>It can be salvaged: what can still be read is copied into a new library, what is missing is listed, the original stays as it is.</translation>
    </message>
    <message>
        <source>没有找到它的备份。%1</source>
        <translation>No backup of it was found. %1</translation>
    </message>
    <message>
        <source>它的备份也都损坏了。%1</source>
        <translation>All its backups are damaged too. %1</translation>
    </message>
    <message>
        <source>旁边那些同名的备份是另一个年报库的。%1</source>
        <translation>The backups of that name beside it are of another library. %1</translation>
    </message>
    <message>
        <source>年报库“%1”正在别处使用。</source>
        <translation>The library “%1” is in use elsewhere.</translation>
    </message>
    <message>
        <source>有人</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>年报库“%1”已经在本程序的另一个窗口里打开。</source>
        <translation>The library “%1” is open already in another window of this program.</translation>
    </message>
    <message>
        <source>年报库“%1”已经在这台电脑上打开：%2从%3 起在另一个窗口里使用。</source>
        <translation>The library “%1” is open already on this computer: %2 has been using it in another window since %3.</translation>
    </message>
    <message>
        <source>年报库“%1”已经在别的电脑上打开：%2从%3 起在电脑“%4”上使用。</source>
        <translation>The library “%1” is open already on another computer: %2 has been using it on “%4” since %3.</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>同一个年报库一次只能在一处修改。请先在那边关闭它，再点“再试一次”。</source>
        <translation>A library can be edited in one place at a time. Close it there, then click “Try again”.</translation>
    </message>
    <message>
        <source>也可以先看看%1 的备份，只能看不能改。</source>
        <translation>Meanwhile you can look at the backup of %1, without changing it.</translation>
    </message>
</context>
<context>
    <name>nianbao::ReportChoices</name>
    <message>
        <source>工作事项</source>
        <translation>Work items</translation>
    </message>
    <message>
        <source>存在问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>工作打算</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>单位名册</source>
        <translation>Register of units</translation>
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
    <message>
        <source>发文字号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>例如：清政〔%1〕1号</source>
        <translation>for example 清政〔%1〕1号</translation>
    </message>
    <message>
        <source>印的是落款里的署名</source>
        <translation>The signature at the end is printed</translation>
    </message>
    <message>
        <source>属于版头，不打印</source>
        <translation>Part of the letterhead, not printed</translation>
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
        <source>%1年度</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>nianbao::SimilarDialog</name>
    <message>
        <source>年报库里的所有报告(&amp;L)</source>
        <translation>All reports of the &amp;library</translation>
    </message>
    <message>
        <source>重新查找(&amp;F)</source>
        <translation>&amp;Find again</translation>
    </message>
    <message>
        <source>查找雷同</source>
        <translation>Find Similar Texts</translation>
    </message>
    <message>
        <source>雷同</source>
        <translation>Similar texts</translation>
    </message>
    <message>
        <source>报告改过了，可以重新查找。</source>
        <translation>The report has changed; you can search again.</translation>
    </message>
    <message>
        <source>相似到(&amp;S)</source>
        <translation>&amp;Similar by</translation>
    </message>
    <message>
        <source>% 以上</source>
        <translation>% or more</translation>
    </message>
    <message>
        <source>相似到百分之几才列出</source>
        <translation>Least likeness in per cent</translation>
    </message>
    <message>
        <source>前一处</source>
        <translation>First place</translation>
    </message>
    <message>
        <source>后一处</source>
        <translation>Second place</translation>
    </message>
    <message>
        <source>转到前一处(&amp;P)</source>
        <translation>Go to the &amp;first</translation>
    </message>
    <message>
        <source>转到后一处(&amp;N)</source>
        <translation>Go to the s&amp;econd</translation>
    </message>
    <message>
        <source>正在查找……</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>正在查找</source>
        <translation>Searching</translation>
    </message>
    <message numerus="yes">
        <source>正在查找……已比较%n条、句。</source>
        <translation>
            <numerusform>Searching… %n text compared.</numerusform>
            <numerusform>Searching… %n texts compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n处雷同。</source>
        <translation>
            <numerusform>%n similar pair.</numerusform>
            <numerusform>%n similar pairs.</numerusform>
        </translation>
    </message>
    <message>
        <source>没有找到相似到%1%以上的内容。年份、书名号里的名称和通用的表述不算。</source>
        <translation>Nothing is alike by %1% or more. Years, titles of documents and common phrases do not count.</translation>
    </message>
</context>
<context>
    <name>nianbao::SimilarTable</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1（一句）</source>
        <translation>%1 (one sentence)</translation>
    </message>
    <message>
        <source>相似</source>
        <translation>Likeness</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>前一处</source>
        <translation>First place</translation>
    </message>
    <message>
        <source>后一处</source>
        <translation>Second place</translation>
    </message>
    <message>
        <source>%1年&#x3000;%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>nianbao::SourcesDialog</name>
    <message>
        <source>资料</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>报送单位</source>
        <translation>Reporting unit</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>保存在年报库里的原件</source>
        <translation>Originals kept in the library</translation>
    </message>
    <message>
        <source>还没有保存原件：导入文件时会连同原件一起保存。</source>
        <translation>No originals are kept yet: importing a file keeps its original too.</translation>
    </message>
    <message>
        <source>共%1个文件，导入时原样保存在年报库里。</source>
        <translation>Files: %1; kept in the library as they were imported.</translation>
    </message>
    <message>
        <source>查看原件…</source>
        <translation>View Original…</translation>
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
        <source>打开示例</source>
        <translation>Open Sample</translation>
    </message>
    <message>
        <source>先用一份虚构的报告试一试</source>
        <translation>Try the program with an invented report</translation>
    </message>
    <message>
        <source>从 Word、Excel、网页或文本文件读入，也可以把文件拖进来</source>
        <translation>From Word, Excel, web page or text files; they can be dropped here too</translation>
    </message>
</context>
<context>
    <name>nianbao::StatusLine</name>
    <message>
        <source>没有%1字体</source>
        <translation>No %1 font</translation>
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
    <message>
        <source>校对的结果，点一下打开（F7）</source>
        <translation>What proofreading found; click to open (F7)</translation>
    </message>
    <message>
        <source>正在校对…</source>
        <translation>Proofreading…</translation>
    </message>
    <message>
        <source>校对没有发现问题</source>
        <translation>Proofreading found nothing</translation>
    </message>
    <message>
        <source>（校对中）</source>
        <translation> (reading)</translation>
    </message>
    <message>
        <source>%1由%2代替</source>
        <translation>%2 stands in for %1</translation>
    </message>
    <message>
        <source>第%1页，共%2页 · 约%3字</source>
        <translation>Page %1 of %2 · about %3 characters</translation>
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
    <name>nianbao::TableCells</name>
    <message>
        <source>表格的单元格</source>
        <translation>Cells of the table</translation>
    </message>
</context>
<context>
    <name>nianbao::TableDialog</name>
    <message>
        <source>编辑表格</source>
        <translation>Edit Table</translation>
    </message>
    <message>
        <source>说明表格内容，不打印</source>
        <translation>Describes the table; not printed</translation>
    </message>
    <message>
        <source>标题行数</source>
        <translation>Heading rows</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>表格跨页时在下一页重复的行</source>
        <translation>Rows repeated on the next page when the table runs over</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>＋行</source>
        <translation>+ Row</translation>
    </message>
    <message>
        <source>在下方插入一行</source>
        <translation>Insert a row below</translation>
    </message>
    <message>
        <source>＋行（上方）</source>
        <translation>+ Row (above)</translation>
    </message>
    <message>
        <source>在上方插入一行</source>
        <translation>Insert a row above</translation>
    </message>
    <message>
        <source>－行</source>
        <translation>− Row</translation>
    </message>
    <message>
        <source>删除这一行</source>
        <translation>Delete this row</translation>
    </message>
    <message>
        <source>＋列</source>
        <translation>+ Column</translation>
    </message>
    <message>
        <source>在右侧插入一列</source>
        <translation>Insert a column to the right</translation>
    </message>
    <message>
        <source>＋列（左侧）</source>
        <translation>+ Column (left)</translation>
    </message>
    <message>
        <source>在左侧插入一列</source>
        <translation>Insert a column to the left</translation>
    </message>
    <message>
        <source>－列</source>
        <translation>− Column</translation>
    </message>
    <message>
        <source>删除这一列</source>
        <translation>Delete this column</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>合并选中的单元格</source>
        <translation>Merge the selected cells</translation>
    </message>
    <message>
        <source>拆分</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>拆分这个单元格</source>
        <translation>Split this cell</translation>
    </message>
    <message>
        <source>印出来时，一栏里都是数字或不超过10个字，这一栏居中；有一格更长，整栏靠左。</source>
        <translation>In print a column is centred where each cell is a figure or at most 10 characters; one longer cell sets the whole column to the left.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>撤销上一步（Ctrl+Z）</source>
        <translation>Undo the last step (Ctrl+Z)</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>重做（Ctrl+Y）</source>
        <translation>Redo (Ctrl+Y)</translation>
    </message>
</context>
<context>
    <name>nianbao::TableFindings</name>
    <message>
        <source>校对意见</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>有底色的格子里有校对意见，选中那一格就写出理由。</source>
        <translation>Something was found in the tinted cells; select one to read why.</translation>
    </message>
</context>
<context>
    <name>nianbao::UnitKindDelegate</name>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>nianbao::UnitTable</name>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>其他叫法</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>乡镇</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>nianbao::UnitsDialog</name>
    <message>
        <source>单位名册</source>
        <translation>Register of Units</translation>
    </message>
    <message>
        <source>名称、简称和其他叫法用来认出材料是谁送来的。</source>
        <translation>Name, short name and other names serve to recognise who sent material in.</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>新增单位</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>删除单位</source>
        <translation>Delete unit</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move Up</translation>
    </message>
    <message>
        <source>上移单位</source>
        <translation>Move unit up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move Down</translation>
    </message>
    <message>
        <source>下移单位</source>
        <translation>Move unit down</translation>
    </message>
    <message>
        <source>导入…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>从 CSV 或 XLSX 导入单位</source>
        <translation>Import units from CSV or XLSX</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>导出单位到 CSV 或 XLSX</source>
        <translation>Export units to CSV or XLSX</translation>
    </message>
</context>
<context>
    <name>nianbao::VersionsDialog</name>
    <message>
        <source>命名现在这一稿(&amp;N)…</source>
        <translation>&amp;Name the report as it is now…</translation>
    </message>
    <message>
        <source>不要这个名称(&amp;D)</source>
        <translation>Remo&amp;ve this name</translation>
    </message>
    <message>
        <source>恢复到这一稿(&amp;T)</source>
        <translation>Back to &amp;this version</translation>
    </message>
    <message>
        <source>各稿比较</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>命名版本</source>
        <translation>Name this version</translation>
    </message>
    <message>
        <source>与哪一稿比较</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>部分</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>与</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>比较</source>
        <translation> </translation>
    </message>
    <message>
        <source>现在的报告</source>
        <translation>the report as it is now</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>%1处不同</source>
        <translation>Differences: %1</translation>
    </message>
    <message>
        <source>两稿完全相同。</source>
        <translation>The two are identical.</translation>
    </message>
    <message>
        <source>还没有命名版本。报告送出去之前，先给这一稿起个名称，以后就能比较和恢复。</source>
        <translation>No version has a name yet. Name the report before it is sent out; later it can be compared and restored.</translation>
    </message>
    <message>
        <source>改名(&amp;M)…</source>
        <translation>Rename(&amp;M)…</translation>
    </message>
    <message>
        <source>导出花脸稿（PDF、Word）(&amp;W)…</source>
        <translation>Export Marked-&amp;up Comparison (PDF, Word)…</translation>
    </message>
    <message>
        <source>打印花脸稿(&amp;P)…</source>
        <translation>&amp;Print Comparison…</translation>
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
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Got It</translation>
    </message>
    <message>
        <source>再按一次，撤销的是以前的“%1”。</source>
        <translation>Once more, and the earlier “%1” is undone.</translation>
    </message>
</context>
<context>
    <name>proofread</name>
    <message>
        <source>文中自相矛盾</source>
        <translation>the text contradicts itself</translation>
    </message>
    <message>
        <source>《党政机关公文处理工作条例》（中办发〔2012〕14号）</source>
        <translation>Regulation on Official Documents of Party and Government Organs (Zhongbanfa [2012] No. 14)</translation>
    </message>
    <message>
        <source>《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）第二十五条</source>
        <translation>Regulation on the Inspection of Law-based Government (Tingzi [2019] No. 28), Article 25</translation>
    </message>
    <message>
        <source>《党政机关公文格式》GB/T 9704—2012</source>
        <translation>Layout of Official Documents, GB/T 9704-2012</translation>
    </message>
    <message>
        <source>《标点符号用法》GB/T 15834—2011</source>
        <translation>Use of Punctuation Marks, GB/T 15834-2011</translation>
    </message>
    <message>
        <source>《出版物上数字用法》GB/T 15835—2011</source>
        <translation>Numerals in Publications, GB/T 15835-2011</translation>
    </message>
    <message>
        <source>公文校对的通行做法</source>
        <translation>usual practice of proofreading official documents</translation>
    </message>
    <message>
        <source>词表，各条有出处</source>
        <translation>the word lists, each entry with its source</translation>
    </message>
    <message>
        <source>文字应有1至%1字。</source>
        <translation>The text should have 1 to %1 characters.</translation>
    </message>
    <message>
        <source>“%1”应为年份。</source>
        <translation>“%1” should be a year.</translation>
    </message>
    <message>
        <source>“%1”不是日期。</source>
        <translation>“%1” is no date.</translation>
    </message>
    <message>
        <source>代号“%1”重复。</source>
        <translation>The key “%1” is there twice.</translation>
    </message>
    <message>
        <source>“%1”重复了一个字。</source>
        <translation>“%1” repeats a character.</translation>
    </message>
    <message>
        <source>“%1”重复了。</source>
        <translation>“%1” is repeated.</translation>
    </message>
    <message>
        <source>这句话在同一条里出现了两次。</source>
        <translation>This clause stands twice in one point.</translation>
    </message>
    <message>
        <source>重复的字句</source>
        <translation>Repeated words</translation>
    </message>
    <message>
        <source>同一条里同样的话说了两次，或者一个字、一个词写了两遍。</source>
        <translation>The same clause stands twice in one point, or a character or word is doubled.</translation>
    </message>
    <message>
        <source>“%1”不是这一天的正式名称。</source>
        <translation>“%1” is not the day&apos;s official name.</translation>
    </message>
    <message>
        <source>“%1”应写作“%2”。</source>
        <translation>“%1” should be written “%2”.</translation>
    </message>
    <message>
        <source>用月日命名的日子，月日之间用间隔号，加引号。</source>
        <translation>Days named by their date have an interpunct between month and day, and quotation marks.</translation>
    </message>
    <message>
        <source>月日命名的日子</source>
        <translation>Days named by date</translation>
    </message>
    <message>
        <source>“12·4”国家宪法日、“3·15”国际消费者权益日等，名称要准确，月日之间用间隔号。</source>
        <translation>“12·4”国家宪法日, “3·15”国际消费者权益日 and the like: the exact name, with an interpunct between month and day.</translation>
    </message>
    <message>
        <source>省略号是六个点，占两格。</source>
        <translation>An ellipsis has six dots in two cells.</translation>
    </message>
    <message>
        <source>破折号占两格。</source>
        <translation>A dash takes two cells.</translation>
    </message>
    <message>
        <source>省略号和“等”只用一个。</source>
        <translation>Use either an ellipsis or “等”.</translation>
    </message>
    <message>
        <source>省略号、破折号</source>
        <translation>Ellipses and dashes</translation>
    </message>
    <message>
        <source>并列的词语之间应用顿号。</source>
        <translation>Words side by side are parted by “、”.</translation>
    </message>
    <message>
        <source>并列的词语之间用顿号，这里用了逗号。</source>
        <translation>Words in a list are parted by “、”; here it is “，”.</translation>
    </message>
    <message>
        <source>顿号与逗号混用</source>
        <translation>“、” mixed with “，”</translation>
    </message>
    <message>
        <source>一串并列的词语里，有的用顿号，有的用逗号。</source>
        <translation>In one list some words are parted by “、”, some by “，”.</translation>
    </message>
    <message>
        <source>有%1处数字旁边的空格或全角数字。</source>
        <translation>Blanks beside figures, or full-width figures: %1.</translation>
    </message>
    <message>
        <source>数字用半角，与汉字之间不空格。</source>
        <translation>Figures are half-width, without a blank between them and Chinese text.</translation>
    </message>
    <message>
        <source>数字旁的空格、全角数字</source>
        <translation>Blanks beside figures, full-width figures</translation>
    </message>
    <message>
        <source>数字与汉字之间的空格、全角的数字和百分号；全文合为一条，可以一次改完。</source>
        <translation>Blanks between figures and Chinese text, full-width figures and per cent signs; one finding for all, put right at once.</translation>
    </message>
    <message>
        <source>%1年度的报告里不会有“%2”。</source>
        <translation>A report for %1 cannot know “%2”.</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>后来的提法</source>
        <translation>What came later</translation>
    </message>
    <message>
        <source>报告引用了它写成以后才有的会议、文件或提法。</source>
        <translation>The report cites a meeting, document or phrase that came after it was written.</translation>
    </message>
    <message>
        <source>这一句有%1字，可以断成几句。</source>
        <translation>This sentence has %1 characters and could be several.</translation>
    </message>
    <message>
        <source>句子过长</source>
        <translation>Long sentence</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3 %，文中 %4 %</source>
        <translation>%1 ÷ %2 = %3 %, in the text %4 %</translation>
    </message>
    <message>
        <source>百分数与前面的数算不拢。</source>
        <translation>The percentage does not agree with the figures before it.</translation>
    </message>
    <message>
        <source>百分数与数量</source>
        <translation>Percentages and counts</translation>
    </message>
    <message>
        <source>机构改革后“%1”已改名或撤销。</source>
        <translation>“%1” was renamed or dissolved by the institutional reform.</translation>
    </message>
    <message>
        <source>机构改革后“%1”已改名或撤销，现在是：%2。</source>
        <translation>“%1” was renamed or dissolved by the institutional reform; now it is: %2.</translation>
    </message>
    <message>
        <source>机构旧名</source>
        <translation>Former names of bodies</translation>
    </message>
    <message>
        <source>用了机构改革以前的名称；讲历史情况时可以不改。</source>
        <translation>A name from before the institutional reform; right where history is told.</translation>
    </message>
    <message>
        <source>“%1”是部门材料的口气，全县的报告应写出单位名称。</source>
        <translation>“%1” is a department speaking; a county&apos;s report names the body.</translation>
    </message>
    <message>
        <source>部门口气</source>
        <translation>A department&apos;s voice</translation>
    </message>
    <message>
        <source>“%1”说了两遍大约。</source>
        <translation>“%1” says twice that it is approximate.</translation>
    </message>
    <message>
        <source>约、近、超过与余、多、左右只用一个。</source>
        <translation>Use only one of 约, 近, 超过 and 余, 多, 左右.</translation>
    </message>
    <message>
        <source>相邻两数表示的概数用汉字，中间不加顿号。</source>
        <translation>Approximations by two neighbouring numbers are written in Chinese characters without “、”.</translation>
    </message>
    <message>
        <source>概数</source>
        <translation>Approximate numbers</translation>
    </message>
    <message>
        <source>“约30余人”这样重复表示大约，或者用阿拉伯数字写相邻两数的概数。</source>
        <translation>Approximate twice, as in “约30余人”, or two neighbouring numbers in figures.</translation>
    </message>
    <message>
        <source>“%1”还没有填上。</source>
        <translation>“%1” has not been filled in.</translation>
    </message>
    <message>
        <source>没有填上的内容</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>××、（略）、【待补】等占位的字样还留在文中。</source>
        <translation>Placeholders such as ××, （略） or 【待补】 are still in the text.</translation>
    </message>
    <message>
        <source>只有“一是”（或1.），没有第二条。</source>
        <translation>There is a “一是” (or 1.) without a second one.</translation>
    </message>
    <message>
        <source>只有一条的序号</source>
        <translation>A lone point</translation>
    </message>
    <message>
        <source>有“一是”没有“二是”，有“1.”没有“2.”。</source>
        <translation>“一是” without “二是”, “1.” without “2.”.</translation>
    </message>
    <message>
        <source>原文件里有不属于正文的字符。</source>
        <translation>The file held characters that are no part of the text.</translation>
    </message>
    <message>
        <source>有多余的字符（U+%1）。</source>
        <translation>There is a stray character (U+%1).</translation>
    </message>
    <message>
        <source>多余字符</source>
        <translation>Stray characters</translation>
    </message>
    <message>
        <source>书名号里面再用书名号，应用单书名号〈〉。</source>
        <translation>Title marks within title marks should be 〈〉.</translation>
    </message>
    <message>
        <source>引号里面再用引号，应用单引号‘’。</source>
        <translation>Quotation marks within quotation marks should be ‘’.</translation>
    </message>
    <message>
        <source>标点套用</source>
        <translation>Nested marks</translation>
    </message>
    <message>
        <source>双书名号里面用单书名号，双引号里面用单引号。</source>
        <translation>Within 《》 stand 〈〉, within “” stand ‘’.</translation>
    </message>
    <message>
        <source>单独一行的标题末尾不用“%1”。</source>
        <translation>A heading on its own line does not end with “%1”.</translation>
    </message>
    <message>
        <source>段首句以逗号收尾，同级的通常用句号。</source>
        <translation>This opening sentence ends with a comma; those beside it end with a full stop.</translation>
    </message>
    <message>
        <source>标题末尾的标点</source>
        <translation>Marks at the end of headings</translation>
    </message>
    <message>
        <source>%1年度的报告讲的是%2年的工作。</source>
        <translation>The report for %1 tells of the work of %2.</translation>
    </message>
    <message>
        <source>像是上一年报告留下的，请核对。</source>
        <translation>It looks like a leftover of last year&apos;s report; please check.</translation>
    </message>
    <message>
        <source>报告年度以后的事还没有做，请核对年份。</source>
        <translation>What comes after the report&apos;s year is not done yet; please check the year.</translation>
    </message>
    <message>
        <source>%1年度的报告里制定的是%2年的安排。</source>
        <translation>The report for %1 tells of a plan made for %2.</translation>
    </message>
    <message>
        <source>文件名里的年份与报告年度不同，请核对。</source>
        <translation>The year in the document&apos;s title is not the report&apos;s; please check.</translation>
    </message>
    <message>
        <source>年份不对</source>
        <translation>Wrong year</translation>
    </message>
    <message>
        <source>标点“%1”重复。</source>
        <translation>The mark “%1” is repeated.</translation>
    </message>
    <message>
        <source>标点“%1”连在一起，只能留一个。</source>
        <translation>The marks “%1” stand together; only one can stay.</translation>
    </message>
    <message>
        <source>标点重复、冲突</source>
        <translation>Doubled marks</translation>
    </message>
    <message>
        <source>两个点号连在一起，如“，，”“。。”“，。”。</source>
        <translation>Two marks stand together, as in “，，”, “。。” or “，。”.</translation>
    </message>
    <message>
        <source>“其中”的数比总数大。</source>
        <translation>The part behind “其中” is larger than the whole.</translation>
    </message>
    <message>
        <source>各项之和大于总数。</source>
        <translation>The parts add up to more than the whole.</translation>
    </message>
    <message>
        <source>各项之和小于总数。</source>
        <translation>The parts add up to less than the whole.</translation>
    </message>
    <message>
        <source>总数与分项</source>
        <translation>Whole and parts</translation>
    </message>
    <message>
        <source>“%1”前一个数缺百分号。</source>
        <translation>In “%1” the first number lacks its per cent sign.</translation>
    </message>
    <message>
        <source>数值范围</source>
        <translation>Ranges</translation>
    </message>
    <message>
        <source>发文字号“%1”写法不对。</source>
        <translation>The document number “%1” is written wrongly.</translation>
    </message>
    <message>
        <source>年份用全称，放在六角括号〔〕里；序号不编虚位，不加“第”。</source>
        <translation>The year is written in full within 〔〕; the number has no leading zeros and no “第”.</translation>
    </message>
    <message>
        <source>发文字号</source>
        <translation>Document numbers</translation>
    </message>
    <message>
        <source>发文字号的年份用六角括号〔〕括起，序号不加“第”、不编虚位。</source>
        <translation>The year of a document number stands within 〔〕; the number has no “第” and no leading zeros.</translation>
    </message>
    <message>
        <source>序号不连续：“%1”后面是“%2”。</source>
        <translation>The numbering breaks: “%1” is followed by “%2”.</translation>
    </message>
    <message>
        <source>序号不连续：第一个是“%1”。</source>
        <translation>The numbering breaks: the first one is “%1”.</translation>
    </message>
    <message>
        <source>读入的文字如此，现在已按顺序编号；请核对是漏了一条，还是编错了号。</source>
        <translation>The text that was read has it so and is renumbered now; please check whether a point is missing or the number was wrong.</translation>
    </message>
    <message>
        <source>序号不连续</source>
        <translation>Broken numbering</translation>
    </message>
    <message>
        <source>一、（一）1. 一是等序号缺号、重号或次序颠倒。</source>
        <translation>Missing, repeated or reversed ordinals: 一、（一）1. 一是 and the like.</translation>
    </message>
    <message>
        <source>这一条没有文字，只印出序号。</source>
        <translation>This point has no text; only its ordinal prints.</translation>
    </message>
    <message>
        <source>“%1”下面没有内容。</source>
        <translation>There is nothing below “%1”.</translation>
    </message>
    <message>
        <source>有%1个标题下面没有内容，第一个是“%2”。</source>
        <translation>Headings with nothing below: %1; the first is “%2”.</translation>
    </message>
    <message>
        <source>没有内容的条目</source>
        <translation>Empty points</translation>
    </message>
    <message>
        <source>只有序号没有文字的条目，只有标题没有内容的类别和部分。</source>
        <translation>Points that are no more than an ordinal, categories and parts that are no more than a heading.</translation>
    </message>
    <message>
        <source>“%1”没有后一半。</source>
        <translation>“%1” is never closed.</translation>
    </message>
    <message>
        <source>“%1”没有前一半。</source>
        <translation>“%1” was never opened.</translation>
    </message>
    <message>
        <source>成对的标点互相交叉。</source>
        <translation>Paired marks cross each other.</translation>
    </message>
    <message>
        <source>序号“%1”缺前半个括号。</source>
        <translation>The ordinal “%1” lacks its opening bracket.</translation>
    </message>
    <message>
        <source>引号、括号、书名号在一段之内成对。</source>
        <translation>Quotation marks, brackets and title marks come in pairs within a paragraph.</translation>
    </message>
    <message>
        <source>标点不成对</source>
        <translation>Unpaired marks</translation>
    </message>
    <message>
        <source>引号、括号、书名号有头无尾、有尾无头或互相交叉。</source>
        <translation>Quotation marks, brackets or title marks are not closed, not opened, or cross each other.</translation>
    </message>
    <message>
        <source>没有“%1”这一天。</source>
        <translation>There is no such day as “%1”.</translation>
    </message>
    <message>
        <source>日期里的月、日不补“0”。</source>
        <translation>Months and days of dates have no leading 0.</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>依据：%1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>“%1”应为：%2。</source>
        <translation>“%1” should be: %2.</translation>
    </message>
    <message>
        <source>“%1”后面缺“年”。</source>
        <translation>“年” is missing behind “%1”.</translation>
    </message>
    <message>
        <source>年份缺“年”</source>
        <translation>Year without “年”</translation>
    </message>
    <message>
        <source>正文里的年份后面缺“年”字，如“现将2018工作”。</source>
        <translation>A year in the text lacks its “年”, as in “现将2018工作”.</translation>
    </message>
    <message>
        <source>标题没有文种（报告）。</source>
        <translation>The title does not say what the document is (报告).</translation>
    </message>
    <message>
        <source>标题写的是%1年，报告的年度是%2。</source>
        <translation>The title says %1, the report is for %2.</translation>
    </message>
    <message>
        <source>标题里有空格。</source>
        <translation>There is a blank in the title.</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>引号没有方向，也不成对。</source>
        <translation>The quotation mark has no direction and no partner.</translation>
    </message>
    <message>
        <source>中文引号用“”，分前后两半。</source>
        <translation>Chinese quotation marks are “ and ”.</translation>
    </message>
    <message>
        <source>成对的标点方向反了。</source>
        <translation>The paired marks are the wrong way round.</translation>
    </message>
    <message>
        <source>单书名号〈〉只用在《》里面。</source>
        <translation>〈〉 stand within 《》 only.</translation>
    </message>
    <message>
        <source>标点方向、形状</source>
        <translation>Direction and shape of marks</translation>
    </message>
    <message>
        <source>引号方向相反、没有方向，或者该用双书名号的地方用了单书名号。</source>
        <translation>Quotation marks the wrong way round or without direction, or 〈〉 where 《》 should stand.</translation>
    </message>
    <message>
        <source>名称应为：%1</source>
        <translation>It should be: %1</translation>
    </message>
    <message>
        <source>“%1”不是文件的正式名称。</source>
        <translation>“%1” is not the document&apos;s official title.</translation>
    </message>
    <message>
        <source>文件名称</source>
        <translation>Titles of documents</translation>
    </message>
    <message>
        <source>“%1”不是法律的名称。</source>
        <translation>“%1” is not the name of a law.</translation>
    </message>
    <message>
        <source>法律简称</source>
        <translation>Short names of laws</translation>
    </message>
    <message>
        <source>主要举措和成效</source>
        <translation>main measures and results</translation>
    </message>
    <message>
        <source>存在的不足</source>
        <translation>shortcomings</translation>
    </message>
    <message>
        <source>不足的原因</source>
        <translation>causes of the shortcomings</translation>
    </message>
    <message>
        <source>党政主要负责人履行推进法治建设第一责任人职责情况</source>
        <translation>how the leaders carried out their duty as first persons responsible</translation>
    </message>
    <message>
        <source>下一年度主要安排</source>
        <translation>main plans for the next year</translation>
    </message>
    <message>
        <source>没有写到“%1”。</source>
        <translation>Nothing is said of “%1”.</translation>
    </message>
    <message>
        <source>2019年度起，年度报告应写五项内容。</source>
        <translation>From 2019 on an annual report has five contents.</translation>
    </message>
    <message>
        <source>必写的内容</source>
        <translation>Required contents</translation>
    </message>
    <message>
        <source>2019年度起的报告应写成效、不足、原因、第一责任人履职、下一年安排五项。</source>
        <translation>From 2019 on a report tells results, shortcomings, causes, the leaders&apos; duty, and the plans for the next year.</translation>
    </message>
    <message>
        <source>中文之间的标点用全角。</source>
        <translation>Marks between Chinese text are full-width.</translation>
    </message>
    <message>
        <source>有%1处半角标点。</source>
        <translation>Half-width marks: %1.</translation>
    </message>
    <message>
        <source>半角标点</source>
        <translation>Half-width marks</translation>
    </message>
    <message>
        <source>中文之间的逗号、冒号、分号、括号等应用全角；全文合为一条，可以一次改完。</source>
        <translation>Commas, colons, semicolons and brackets between Chinese text are full-width; one finding for all, put right at once.</translation>
    </message>
    <message>
        <source>“%1”与公开发表的规范表述不同。</source>
        <translation>“%1” differs from the published wording.</translation>
    </message>
    <message>
        <source>重要表述</source>
        <translation>Important wordings</translation>
    </message>
    <message>
        <source>重要表述与公开发表的文件不同；只查词表里有出处的。</source>
        <translation>An important wording differs from published documents; only those of the word lists are checked.</translation>
    </message>
    <message>
        <source>“%1”不是规范的提法。</source>
        <translation>“%1” is not the set phrase.</translation>
    </message>
    <message>
        <source>固定提法</source>
        <translation>Set phrases</translation>
    </message>
    <message>
        <source>“双随机、一公开”“谁执法谁普法”等固定提法写得不对。</source>
        <translation>Set phrases such as “双随机、一公开” or “谁执法谁普法” are written wrongly.</translation>
    </message>
    <message>
        <source>“%1”像是写错了字。</source>
        <translation>“%1” looks misspelt.</translation>
    </message>
    <message>
        <source>易混的字词</source>
        <translation>Confused words</translation>
    </message>
    <message>
        <source>写法容易弄错的字词，如“截止目前”应为“截至目前”。</source>
        <translation>Words that are easily misspelt: “截止目前” should be “截至目前”.</translation>
    </message>
    <message>
        <source>“%1”没有分条，其他各类都分了。</source>
        <translation>“%1” has no points, all other categories have.</translation>
    </message>
    <message>
        <source>分条不一致</source>
        <translation>Points in some categories</translation>
    </message>
    <message>
        <source>各类都分了一是、二是，只有一类没有分。</source>
        <translation>All categories are divided into 一是, 二是, but one.</translation>
    </message>
    <message>
        <source>增减幅度</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>有%1处并列的书名号或引号之间用了顿号。</source>
        <translation>“、” between title marks or quotation marks: %1.</translation>
    </message>
    <message>
        <source>标有引号、书名号的并列成分之间通常不用顿号。</source>
        <translation>Between words within quotation marks or title marks “、” is usually left out.</translation>
    </message>
    <message>
        <source>书名号、引号之间的顿号</source>
        <translation>“、” between title marks</translation>
    </message>
    <message>
        <source>“%1”不可能超过100%。</source>
        <translation>“%1” cannot exceed 100%.</translation>
    </message>
    <message>
        <source>超过100%的比率</source>
        <translation>Rates above 100%</translation>
    </message>
    <message>
        <source>办结率、合格率、覆盖率这样的比率不可能超过100%。</source>
        <translation>Rates such as 办结率, 合格率 and 覆盖率 cannot exceed 100%.</translation>
    </message>
    <message>
        <source>“如下”后面用冒号或者句号。</source>
        <translation>Behind “如下” stands a colon or a full stop.</translation>
    </message>
    <message>
        <source>导语末尾</source>
        <translation>End of the lead</translation>
    </message>
    <message>
        <source>导语以“……如下”收尾时，后面用冒号或者句号。</source>
        <translation>A lead that ends with “……如下” closes with a colon or a full stop.</translation>
    </message>
    <message>
        <source>前后数字不一致</source>
        <translation>One figure, two values</translation>
    </message>
    <message>
        <source>“%1”说的是什么，看不清楚。</source>
        <translation>What “%1” counts cannot be told.</translation>
    </message>
    <message>
        <source>数量不清</source>
        <translation>Garbled quantities</translation>
    </message>
    <message>
        <source>“窗口110个和10个综合窗口”这样的两个数量，看不清各指什么。</source>
        <translation>Two quantities, as in “窗口110个和10个综合窗口”, of which it cannot be told what they count.</translation>
    </message>
    <message>
        <source>这一段末尾没有句号。</source>
        <translation>This paragraph ends without a full stop.</translation>
    </message>
    <message>
        <source>“加强”与“职责”不搭配，可说“履行职责”。</source>
        <translation>“加强” does not go with “职责”; “履行职责” does.</translation>
    </message>
    <message>
        <source>“提高”与“作用”不搭配，可说“发挥作用”“增强作用”。</source>
        <translation>“提高” does not go with “作用”; “发挥作用” or “增强作用” do.</translation>
    </message>
    <message>
        <source>“在……情况开展”缺字，可说“就……情况开展”。</source>
        <translation>“在……情况开展” lacks a word; “就……情况开展” would do.</translation>
    </message>
    <message>
        <source>一句里两个“对……进行……并……”，可以断开。</source>
        <translation>Two “对……进行……并……” in one sentence; it could be two.</translation>
    </message>
    <message>
        <source>搭配</source>
        <translation>Collocations</translation>
    </message>
    <message>
        <source>“加强……职责”“提高……作用”等不搭配的词语。</source>
        <translation>Words that do not go together, such as “加强……职责” or “提高……作用”.</translation>
    </message>
    <message>
        <source>“%1”应为：以下简称。</source>
        <translation>“%1” should be: 以下简称.</translation>
    </message>
    <message>
        <source>简称的写法</source>
        <translation>Short names</translation>
    </message>
    <message>
        <source>第一次用简称时写“（以下简称……）”。</source>
        <translation>A short name is introduced by “（以下简称……）”.</translation>
    </message>
    <message>
        <source>这一段里这样的还有%1处，没有一一列出。</source>
        <translation>There are %1 more like it in this paragraph, not listed one by one.</translation>
    </message>
    <message>
        <source>全文里这样的还有%1处，没有一一列出。</source>
        <translation>There are %1 more like it in the report, not listed one by one.</translation>
    </message>
    <message>
        <source>全会说“几届几中全会”，不说“%1几中全会”。</source>
        <translation>A plenary session belongs to a Central Committee (届), not to a congress (“%1”).</translation>
    </message>
    <message>
        <source>中央委员会的全会说“几中全会”，不说“%1全会”。</source>
        <translation>Plenary sessions of the Central Committee are called 几中全会, not “%1全会”.</translation>
    </message>
    <message>
        <source>一届中央委员会没有开过这么多次全会：“%1”。</source>
        <translation>No Central Committee has held so many plenary sessions: “%1”.</translation>
    </message>
    <message>
        <source>党的代表大会的届次用汉字，不写“%1”。</source>
        <translation>Party congresses are numbered in Chinese numerals, not “%1”.</translation>
    </message>
    <message>
        <source>前面是“%1大”，后面是“%2届”，对不上。</source>
        <translation>First “%1大”, then “%2届”: they do not belong together.</translation>
    </message>
    <message>
        <source>全会的先后次序不对。</source>
        <translation>The plenary sessions are in the wrong order.</translation>
    </message>
    <message>
        <source>“%1”是%2年%3月召开的。</source>
        <translation>“%1” was held in %2-%3.</translation>
    </message>
    <message>
        <source>党的代表大会和全会</source>
        <translation>Party congresses and plenary sessions</translation>
    </message>
    <message>
        <source>代表大会和全会的届次、名称、先后和日期。</source>
        <translation>Numbers, names, order and dates of congresses and plenary sessions.</translation>
    </message>
    <message>
        <source>“%1”像是“%2”写错了。</source>
        <translation>“%1” looks like “%2” misspelt.</translation>
    </message>
    <message>
        <source>本地地名</source>
        <translation>Local place names</translation>
    </message>
    <message>
        <source>“%1”前一个数缺“%2”。</source>
        <translation>The first number of “%1” lacks “%2”.</translation>
    </message>
    <message>
        <source>起止两个数都要带“万”“亿”，以免误解。</source>
        <translation>Both numbers of a range carry 万 or 亿, so that nobody misreads them.</translation>
    </message>
    <message>
        <source>有%1处年份、月份的起止之间用了短横线。</source>
        <translation>%1 ranges of years or months are joined by a hyphen.</translation>
    </message>
    <message>
        <source>数值的起止之间用一字线“—”或浪纹线“～”。</source>
        <translation>Ranges are joined by a dash — or a tilde ～.</translation>
    </message>
    <message>
        <source>百分数的两个数都带百分号，以万计的都带“万”；起止之间不用短横线。</source>
        <translation>In a range both numbers have their percent sign or 万, and no hyphen joins them.</translation>
    </message>
    <message>
        <source>有%1处序号后面的标点不合规范，首处是“%2”。</source>
        <translation>%1 ordinals have an unusual mark behind them; the first is “%2”.</translation>
    </message>
    <message>
        <source>读入的文字如此，现在已按“一、”“（一）”“1.”印出。</source>
        <translation>So it was read; they now print as 一、 （一） 1.</translation>
    </message>
    <message>
        <source>正文里有%1处序号后面的标点不合规范。</source>
        <translation>%1 ordinals within the text have an unusual mark behind them.</translation>
    </message>
    <message>
        <source>“1”后面用下脚点，“一”后面用顿号，“（一）”后面不用标点，“第一”后面用逗号。</source>
        <translation>A dot follows 1, 、 follows 一, nothing follows （一）, a comma follows 第一.</translation>
    </message>
    <message>
        <source>序号后的标点</source>
        <translation>Marks behind ordinals</translation>
    </message>
    <message>
        <source>“1、”“（一）、”“一.”“第一、”这样的序号标点；全文合为一条，可以一次改完。</source>
        <translation>Ordinals such as 1、 （一）、 一. 第一、; one finding for the whole text, put right at once.</translation>
    </message>
    <message>
        <source>第一，</source>
        <translation>第一，</translation>
    </message>
    <message>
        <source>一是</source>
        <translation>一是</translation>
    </message>
    <message>
        <source>“%1”下面用“%2”，同级的其他各处用“%3”。</source>
        <translation>“%1” is divided by %2, its siblings by %3.</translation>
    </message>
    <message>
        <source>序号的层次</source>
        <translation>Levels of ordinals</translation>
    </message>
    <message>
        <source>同级的各处都用一种序号，只有一处用了另一种，或者跳过了一级。</source>
        <translation>All lists of a level are numbered alike but one, which may have skipped a level.</translation>
    </message>
    <message>
        <source>“%1”没有对应的下一步安排。</source>
        <translation>No plan answers “%1”.</translation>
    </message>
    <message>
        <source>“%1”没有对应的问题。</source>
        <translation>“%1” answers no problem.</translation>
    </message>
    <message>
        <source>“%1”在下一步安排里没有提到。</source>
        <translation>The plans do not mention “%1”.</translation>
    </message>
    <message>
        <source>问题和下一步安排通常一一对应。</source>
        <translation>Problems and plans usually answer each other.</translation>
    </message>
    <message>
        <source>问题与下一步安排</source>
        <translation>Problems and plans</translation>
    </message>
    <message>
        <source>写了问题，下一步安排里却没有一句话说到它；设了对应关系的，按对应关系检查。</source>
        <translation>A problem of which no plan speaks; where plans are linked to problems, the links count.</translation>
    </message>
    <message>
        <source>“%1”像是多写了一遍“%2”。</source>
        <translation>“%1” seems to say “%2” once too often.</translation>
    </message>
    <message>
        <source>“%1”和文中的“%2”像是同一个名称的两种写法。</source>
        <translation>“%1” and “%2” look like two spellings of one name.</translation>
    </message>
    <message>
        <source>一事两名</source>
        <translation>One thing, two names</translation>
    </message>
    <message>
        <source>同一个文件、制度或者引号里的名称，在文中有两种只差一字的写法。</source>
        <translation>A document, a system or a quoted name stands in the text in two spellings.</translation>
    </message>
    <message>
        <source>“%1”前面论“%2”，这里论“%3”。</source>
        <translation>“%1” was counted by %2 before and is counted by %3 here.</translation>
    </message>
    <message>
        <source>主送机关</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>署名</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>成文日期</source>
        <translation>Date of issue</translation>
    </message>
    <message>
        <source>没有%1。</source>
        <translation>Missing: %1.</translation>
    </message>
    <message>
        <source>报送的报告有主送机关、署名和成文日期；网站版可以没有。</source>
        <translation>A report that is sent has an addressee, a signature and a date; the edition for the web needs none.</translation>
    </message>
    <message>
        <source>主送、署名、日期</source>
        <translation>Addressee, signature, date</translation>
    </message>
    <message>
        <source>“除外”里的词应是一行，最多%1字。</source>
        <translation>Words in “Except” take one line of at most %1 characters.</translation>
    </message>
    <message>
        <source>“除外”里的词不能有分号。</source>
        <translation>Words in “Except” cannot hold a semicolon.</translation>
    </message>
    <message>
        <source>“除外”里的“%1”应是含有“%2”的更长的词。</source>
        <translation>“%1” in “Except” has to be a longer word that holds “%2”.</translation>
    </message>
    <message>
        <source>我的词表</source>
        <translation>My Words</translation>
    </message>
    <message>
        <source>我的词表，%1</source>
        <translation>My Words, %1</translation>
    </message>
    <message>
        <source>没有写词。</source>
        <translation>There is no word.</translation>
    </message>
    <message>
        <source>词应是一行，最多%1字。</source>
        <translation>A word takes one line of at most %1 characters.</translation>
    </message>
    <message>
        <source>说明应是一行，最多%1字。</source>
        <translation>A remark takes one line of at most %1 characters.</translation>
    </message>
    <message>
        <source>“不提示”的词不写“改为”和“除外”。</source>
        <translation>A word that is never told has no “Instead” and no “Except”.</translation>
    </message>
    <message>
        <source>“要改”的词不写规则。</source>
        <translation>A word to change has no rule.</translation>
    </message>
    <message>
        <source>“改为”和词一样。</source>
        <translation>“Instead” is the word itself.</translation>
    </message>
    <message>
        <source>“%1”前面已经有了。</source>
        <translation>“%1” stands further up already.</translation>
    </message>
    <message>
        <source>“%1”是我的词表里要改的。</source>
        <translation>“%1” has to be changed by My Words.</translation>
    </message>
    <message>
        <source>在 工具 › 我的词表 里写明要改的词。</source>
        <translation>A word that Tools › My Words says to change.</translation>
    </message>
    <message>
        <source>正文里的日期写年、月、日。</source>
        <translation>In the text a date is written with 年, 月 and 日.</translation>
    </message>
    <message>
        <source>年份写四位数。</source>
        <translation>A year has four figures.</translation>
    </message>
    <message>
        <source>“%1”不是整数。</source>
        <translation>“%1” is no whole number.</translation>
    </message>
    <message>
        <source>件、人、次这样计的数没有小数，平均数除外。</source>
        <translation>What is counted in 件, 人, 次 has no decimals, unless it is an average.</translation>
    </message>
    <message>
        <source>不该有的小数</source>
        <translation>Decimals that cannot be</translation>
    </message>
    <message>
        <source>件、人、次、场、部、份的数写成了小数，如“1.5件”。</source>
        <translation>A number of 件, 人, 次, 场, 部 or 份 with decimals, such as 1.5件.</translation>
    </message>
    <message>
        <source>“%1”是两个单位。</source>
        <translation>“%1” is two units.</translation>
    </message>
    <message>
        <source>重复的单位</source>
        <translation>Doubled units</translation>
    </message>
    <message>
        <source>一个数后面写了两个单位，如“3.6万万条”“12%%”“12%个百分点”。</source>
        <translation>Two units behind one number, such as 3.6万万条, 12%%, 12%个百分点.</translation>
    </message>
    <message>
        <source>下降、减少不能论倍。</source>
        <translation>Nothing falls by times.</translation>
    </message>
    <message>
        <source>减少一倍就没有了；写成“下降…%”或者“降到几分之一”。</source>
        <translation>Once less is nothing left; say by how many per cent, or to what fraction.</translation>
    </message>
    <message>
        <source>下降几倍</source>
        <translation>Falling by times</translation>
    </message>
    <message>
        <source>下降、减少的幅度论百分之几，不论倍。</source>
        <translation>A decline is told in per cent, not in times.</translation>
    </message>
    <message>
        <source>说的是增还是减，与前后两个数不符。</source>
        <translation>The words say the opposite of what the two figures do.</translation>
    </message>
    <message>
        <source>各年的数不是一直增或者一直减。</source>
        <translation>The figures of the years do not go one way.</translation>
    </message>
    <message>
        <source>增减的幅度与前后两个数算不拢。</source>
        <translation>The growth does not agree with the two figures.</translation>
    </message>
    <message>
        <source>给出了前后两个数和增减的幅度，三者算不拢，或者增减说反了。</source>
        <translation>Two figures and the growth between them do not agree, or it is told the wrong way round.</translation>
    </message>
    <message>
        <source>没有“%1”。</source>
        <translation>There is no “%1”.</translation>
    </message>
    <message>
        <source>“%1”前面少了数字。</source>
        <translation>The figure before “%1” is missing.</translation>
    </message>
    <message>
        <source>漏写的数字</source>
        <translation>A missing figure</translation>
    </message>
    <message>
        <source>各项加起来比总数大，或者写明是全部的各项（一审、二审，“共计”）加起来与总数不等。</source>
        <translation>Parts exceed the whole, or parts that are said to be all of it (一审 and 二审, “共计”) do not add up to it.</translation>
    </message>
    <message>
        <source>给出了部分、总数和百分比，三者算不拢。</source>
        <translation>A part, its whole and the percentage do not agree.</translation>
    </message>
    <message>
        <source>“%1”是概数，%2%却是用它算出来的。</source>
        <translation>“%1” is a round number, yet %2% was worked out with it.</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3 %；总数是约数时，百分数不能精确到小数。</source>
        <translation>%1 ÷ %2 = %3 %; a percentage of a round number cannot be exact to decimals.</translation>
    </message>
    <message>
        <source>概数与精确的百分数</source>
        <translation>Round number and exact percentage</translation>
    </message>
    <message>
        <source>总数是“850多项”这样的约数，百分数却用它精确算到了小数。</source>
        <translation>The total is a round number such as “850多项”, yet the percentage was worked out with it to decimals.</translation>
    </message>
    <message>
        <source>“%1”重复了同一个字。</source>
        <translation>“%1” repeats one character.</translation>
    </message>
    <message>
        <source>一句超过150字，没有句号或分号；全文的第一句和讲指导思想的句子不算。</source>
        <translation>A sentence of more than 150 characters without a stop or semicolon; the first one of the report and the customary opening do not count.</translation>
    </message>
    <message>
        <source>“%1”以“%2”收尾，后面没有文字，像是没有写完。</source>
        <translation>“%1” ends with “%2” and nothing follows: it seems not to be finished.</translation>
    </message>
    <message>
        <source>单独一行的标题末尾有标点，段首句以逗号收尾，或者以逗号收尾而没有下文。</source>
        <translation>A heading on a line of its own ends with a mark, a first sentence ends with a comma, or with a comma that nothing follows.</translation>
    </message>
    <message>
        <source>%1年度的报告把%2年当作下一步。</source>
        <translation>The report of %1 takes %2 for what is to come.</translation>
    </message>
    <message>
        <source>下一步讲的是报告年度以后的工作，请核对年份。</source>
        <translation>What is to come is the work after the report’s year; please check the year.</translation>
    </message>
    <message>
        <source>发文字号“%1”不完整。</source>
        <translation>The document number “%1” is not complete.</translation>
    </message>
    <message>
        <source>发文字号由机关代字、年份、序号组成，如“清政〔2018〕30号”。</source>
        <translation>A document number is made of the body’s short name, the year and the number, such as “清政〔2018〕30号”.</translation>
    </message>
    <message>
        <source>发文字号“%1”还没有编序号。</source>
        <translation>The document number “%1” has no number yet.</translation>
    </message>
    <message>
        <source>成文日期应写作%1。</source>
        <translation>The date of the document is written %1.</translation>
    </message>
    <message>
        <source>成文日期写年、月、日。</source>
        <translation>The date of the document is written with 年, 月 and 日.</translation>
    </message>
    <message>
        <source>报送的报告没有主送机关、署名或成文日期，合为一条，网站版不查；成文日期没有写年、月、日。</source>
        <translation>A report that is sent has no addressee, signature or date: one finding, not for the web; or its date is not written with 年, 月 and 日.</translation>
    </message>
    <message>
        <source>并列的《》《》、“”“”之间通常不用顿号；一会儿用、一会儿不用的才提示，全文合为一条，可以一次改完。</source>
        <translation>Between titles or quotations side by side there is usually no 、; told only where the report does it now this way, now that; one finding for the whole text, put right at once.</translation>
    </message>
    <message>
        <source>“%1”起止颠倒。</source>
        <translation>“%1” ends before it begins.</translation>
    </message>
    <message>
        <source>没有名为“%1”的法律、法规，应为：%2。</source>
        <translation>No law or regulation is called “%1”; it should be: %2.</translation>
    </message>
    <message>
        <source>同一个数前后不一致：前面是%1，这里是%2，像是两个数字颠倒了。</source>
        <translation>One number has two values: first %1, here %2; two digits seem to have changed places.</translation>
    </message>
    <message>
        <source>同一个数前后不一致：别处是%1个%2，这里是%3。</source>
        <translation>One number has two values: elsewhere %1 (%2), here %3.</translation>
    </message>
    <message>
        <source>同一个数前后不一致：前面是%1%2，这里是%3。</source>
        <translation>One number has two values: first %1%2, here %3.</translation>
    </message>
    <message>
        <source>同一个数在两处写得不同：全县的总数，开头与正文，两个数字颠倒。</source>
        <translation>One number is written in two ways: of the whole county, in the lead and in the text, or with two digits exchanged.</translation>
    </message>
    <message>
        <source>%1年度的报告，成文日期却是%2。</source>
        <translation>The report of %1 is dated %2.</translation>
    </message>
    <message>
        <source>那时这一年还没有过完，请核对年份。</source>
        <translation>That year was not over then; please check the year.</translation>
    </message>
    <message>
        <source>年度报告在下一年年初报送，请核对年份。</source>
        <translation>Annual reports are handed in early in the next year; please check the year.</translation>
    </message>
    <message>
        <source>“%1”连写了两遍，请核对。</source>
        <translation>“%1” is written twice running; please check.</translation>
    </message>
    <message>
        <source>说的是%1，列出的是%2。</source>
        <translation>It says %1, and %2 are listed.</translation>
    </message>
    <message>
        <source>冒号后面依次列出的条数与前面说的数目不同。</source>
        <translation>Behind the colon as many points have to follow as are announced.</translation>
    </message>
    <message>
        <source>说的条数与列出的条数</source>
        <translation>Points announced and listed</translation>
    </message>
    <message>
        <source>“三个方面：一是……二是……”这样，说的数目与后面列出的条数不同。</source>
        <translation>As in “三个方面：一是……二是……”: another number of points is listed than was announced.</translation>
    </message>
    <message>
        <source>“%1”后面又是“%1”。</source>
        <translation>“%1” follows “%1”.</translation>
    </message>
    <message>
        <source>“%1”后面是“%2”，少了“其次”。</source>
        <translation>“%1” is followed by “%2”; “其次” is missing.</translation>
    </message>
    <message>
        <source>有“%1”，前面没有“首先”“其次”。</source>
        <translation>“%1” stands without “首先” and “其次” before it.</translation>
    </message>
    <message>
        <source>有“另一方面”，前面没有“一方面”。</source>
        <translation>“另一方面” stands without “一方面” before it.</translation>
    </message>
    <message>
        <source>有“一方面”，后面没有“另一方面”。</source>
        <translation>“一方面” stands without “另一方面” behind it.</translation>
    </message>
    <message>
        <source>首先、其次，一方面、另一方面</source>
        <translation>First and second, on one side and on the other</translation>
    </message>
    <message>
        <source>算出来的数与文中的不等。</source>
        <translation>What it comes to is not what the text says.</translation>
    </message>
    <message>
        <source>同一个数前后不一致：前面是“%1”，这里是“%2”。</source>
        <translation>The same count differs: before it was “%1”, here it is “%2”.</translation>
    </message>
    <message>
        <source>标题里的文字之间不空格。</source>
        <translation>No blanks stand between the words of a title.</translation>
    </message>
    <message>
        <source>标题回行时，要做到词意完整，排列对称。</source>
        <translation>A title breaks between words, its lines in balance.</translation>
    </message>
    <message>
        <source>标题没有文种、有空格、回行拆开了词语，或者年份与报告的年度不同。</source>
        <translation>The title does not say what kind of document it is, holds blanks, breaks within words, or names another year than the report’s.</translation>
    </message>
    <message>
        <source>表中的合计与各格之和不等。</source>
        <translation>The total in the table is not the sum of its cells.</translation>
    </message>
    <message>
        <source>表格的合计</source>
        <translation>Totals of tables</translation>
    </message>
    <message>
        <source>表格里“合计”“总计”“小计”的行或列，与各格加起来不等。</source>
        <translation>A row or column of totals in a table does not equal its cells added up.</translation>
    </message>
    <message>
        <source>这一条末尾没有标点，和下一条连在了一起。</source>
        <translation>This item ends without a mark and runs into the next one.</translation>
    </message>
    <message>
        <source>段末、条末没有标点</source>
        <translation>No mark at the end of a paragraph or an item</translation>
    </message>
    <message>
        <source>一段正文的末尾没有句号，像是没有写完；或者一条没有标点，后面就接着下一条。</source>
        <translation>A paragraph ends without a full stop as if it were not finished, or an item without any mark runs into the next one.</translation>
    </message>
    <message>
        <source>“%1”在存在的问题里没有提到。</source>
        <translation>“%1” has no counterpart among the problems.</translation>
    </message>
    <message>
        <source>其他各条安排都有对应的问题。</source>
        <translation>All other plans answer a problem.</translation>
    </message>
    <message>
        <source>表中的这一格与同行的数算不拢。</source>
        <translation>This cell of the table does not agree with the numbers in its row.</translation>
    </message>
    <message>
        <source>表格的比率与增减</source>
        <translation>Rates and changes in tables</translation>
    </message>
    <message>
        <source>表格里“占比”“增减”“同比”“化解率”的列，有一格与同行的数算不拢，别的各行都对。</source>
        <translation>In a column of shares, changes, growth or rates of a table one cell does not follow from the numbers in its row, as the other rows do.</translation>
    </message>
    <message>
        <source>与报告年度不同，请核对年份。</source>
        <translation>It is not the year of the report; check the year.</translation>
    </message>
    <message>
        <source>与报告年度自己相比，请核对年份。</source>
        <translation>The report&apos;s year is compared with itself; check the year.</translation>
    </message>
    <message>
        <source>年份与“%1”的起止不符。</source>
        <translation>The year does not fit the period of “%1”.</translation>
    </message>
    <message>
        <source>“%1”是%2—%3年。</source>
        <translation>“%1” is %2–%3.</translation>
    </message>
    <message>
        <source>“%1”后面少了百分号。</source>
        <translation>“%1” lacks its per cent sign.</translation>
    </message>
    <message>
        <source>量词或百分号还在，前面的数字没有了，如“办理案件  件”“达到%”；或者百分数少了百分号。</source>
        <translation>A unit or a per cent sign is there, but its number is missing; or a percentage lacks its sign.</translation>
    </message>
    <message>
        <source>%1年度的报告，下一步讲的却是%2。</source>
        <translation>The report is of %1, but its next steps are of %2.</translation>
    </message>
    <message>
        <source>下一步讲的是报告年度的下一年，请核对年份。</source>
        <translation>The next steps are those of the year after the report; check the year.</translation>
    </message>
    <message>
        <source>“%1”在报告的年度还没有召开。</source>
        <translation>“%1” had not been held in the report’s year.</translation>
    </message>
    <message>
        <source>“%1”在这一串里列了两次。</source>
        <translation>“%1” is listed twice here.</translation>
    </message>
    <message>
        <source>重复列举</source>
        <translation>Entries listed twice</translation>
    </message>
    <message>
        <source>用顿号连起来的一串词语里，同一个列了两次。</source>
        <translation>The same entry twice in one list joined by 、.</translation>
    </message>
    <message>
        <source>“%1”后面没有文字。</source>
        <translation>Nothing is written behind “%1”.</translation>
    </message>
    <message>
        <source>“%1”与固定的提法差了字：%2。</source>
        <translation>“%1” differs in a character from the set phrase: %2.</translation>
    </message>
    <message>
        <source>差了字的提法</source>
        <translation>Set phrases with a wrong character</translation>
    </message>
    <message>
        <source>词表里较长的固定提法，写出来差了一个字或者相连的两个字。</source>
        <translation>A longer set phrase of the word lists, written with one other character or two side by side.</translation>
    </message>
    <message>
        <source>近似的文件名称</source>
        <translation>Nearly right titles of documents</translation>
    </message>
    <message>
        <source>“%1”和后面的全会之间少了“和”。</source>
        <translation>Between “%1” and the sessions behind it, 和 is missing.</translation>
    </message>
    <message>
        <source>党的代表大会说“几大”，不说“%1”。</source>
        <translation>A congress of the party is called 几大, not “%1”.</translation>
    </message>
    <message>
        <source>中央委员会的全会说“几中全会”，不说“%1”。</source>
        <translation>A plenary session of the Central Committee is called 几中全会, not “%1”.</translation>
    </message>
    <message>
        <source>“%1”像是“%2”漏了字。</source>
        <translation>“%1” looks like “%2” without a character.</translation>
    </message>
    <message>
        <source>“%1”像是“%2”多了字。</source>
        <translation>“%1” looks like “%2” with a character too many.</translation>
    </message>
    <message>
        <source>“%1”像是“%2”颠倒了字。</source>
        <translation>“%1” looks like “%2” with two characters exchanged.</translation>
    </message>
    <message>
        <source>“%1”像是“%2”写错了字。</source>
        <translation>“%1” looks like “%2” with a wrong character.</translation>
    </message>
    <message>
        <source>漏字、多字、颠倒、错字</source>
        <translation>Characters missing, doubled, exchanged, wrong</translation>
    </message>
    <message>
        <source>常用的词语里漏了一个字、多了一个字、前后颠倒，或者写成了音同、形近的字。</source>
        <translation>A usual word has a character missing or too many, two exchanged, or one that sounds or looks alike.</translation>
    </message>
    <message>
        <source>序号还没有填。</source>
        <translation>The number is not filled in yet.</translation>
    </message>
    <message>
        <source>“%1”没有用书名号，同一句里别的法律、法规用了。</source>
        <translation>“%1” stands without 《》, while other laws in the same sentence have them.</translation>
    </message>
    <message>
        <source>书名号用得不一致</source>
        <translation>Titles with and without 《》</translation>
    </message>
    <message>
        <source>“%1”不是这个文件的发文字号，应为：%2。</source>
        <translation>“%1” is not the number of this document, which is %2.</translation>
    </message>
    <message>
        <source>公布这部行政法规的是国务院令第%1号。</source>
        <translation>This regulation was published by order No. %1 of the State Council.</translation>
    </message>
    <message>
        <source>文件与发文字号</source>
        <translation>Documents and their numbers</translation>
    </message>
    <message>
        <source>书名号后面括号里的发文字号不是这个文件的；下级转发时自己编的字号不查。</source>
        <translation>The number in brackets behind a title is that of another document; numbers under which bodies below the state pass one on are not looked at.</translation>
    </message>
    <message>
        <source>没有名为“《%1》”的文件。</source>
        <translation>There is no document named “《%1》”.</translation>
    </message>
    <message>
        <source>起止年份是文件名称的一部分，应写在书名号里。</source>
        <translation>The years are a part of the title and belong inside 《》.</translation>
    </message>
    <message>
        <source>书名号后面多了“%1”。</source>
        <translation>“%1” behind 》 is too much.</translation>
    </message>
    <message>
        <source>引用的基本文件名称、起止年份与正式名称不同，年份落在书名号外面，或者书名号后面多了“法”“条例”。</source>
        <translation>A basic document is cited with another name or other years than its own, with its years outside of 《》, or with another 法 or 条例 behind 》.</translation>
    </message>
    <message>
        <source>法律用了不通行的简称，如“环保法”，或者已经废止；书名号里的名称写错了是疑问。</source>
        <translation>A law has a short name that is not usual, as “环保法”, or is no longer in force; a wrong name in 《》 is a warning.</translation>
    </message>
    <message>
        <source>与本县和报送乡镇的名称只差一个字的地名；别处的地名也可能如此，请核对；在署名和本县文件的名称里是疑问。</source>
        <translation>A name of a place that differs in one character from the county or a reporting township; another place may be named so, please check; a warning in the signature and in titles of the county’s documents.</translation>
    </message>
    <message>
        <source>“%1%2”不是这样用的标点。</source>
        <translation>“%1%2” are not used in this way.</translation>
    </message>
    <message>
        <source>书名用《》，引用、强调用“”。</source>
        <translation>Titles take 《》; quotations and emphasis take “”.</translation>
    </message>
    <message>
        <source>单引号‘’只用在“”里面。</source>
        <translation>Single quotation marks ‘’ stand only inside of “”.</translation>
    </message>
    <message>
        <source>名称里的标点与正式名称不同：%1</source>
        <translation>The punctuation of the title is not that of the document: %1</translation>
    </message>
    <message>
        <source>没有名为“《%1》”的文件，像是%2写错了。</source>
        <translation>There is no document named “《%1》”; it looks like a slip for %2.</translation>
    </message>
    <message>
        <source>或者</source>
        <translation> or </translation>
    </message>
    <message>
        <source>“%1”的名称里没有“中华人民共和国”。</source>
        <translation>The name of “%1” does not have 中华人民共和国.</translation>
    </message>
    <message>
        <source>这个文件是%1的，不是%2的。</source>
        <translation>This document is one of %1, not of %2.</translation>
    </message>
    <message>
        <source>国名“%1”写错了。</source>
        <translation>The name of the state is wrong: “%1”.</translation>
    </message>
    <message>
        <source>书名号里的名称与词表里的法律、法规、文件只差一两个字，发文机关不对，或者把法写成了条例；本地制定的文件不查。</source>
        <translation>A title in 《》 differs in a character or two from a law, regulation or document of the word lists, has another issuer, or calls a law a regulation; documents that a place made itself are not looked at.</translation>
    </message>
    <message>
        <source>这里的“法制”一般写“法治”。</source>
        <translation>“法制” is usually “法治” here.</translation>
    </message>
    <message>
        <source>“法制”指法律制度，如“法制审核”“法制统一”；“法治”指依法治理。</source>
        <translation>法制 is the legal system, as in 法制审核 and 法制统一; 法治 is the rule of law.</translation>
    </message>
    <message>
        <source>政府的法制机构叫“法制办公室”，不叫“%1”。</source>
        <translation>The legal office of a government is called 法制办公室, not “%1”.</translation>
    </message>
    <message>
        <source>法制与法治</source>
        <translation>法制 and 法治</translation>
    </message>
    <message>
        <source>“法治轨道”“法治讲座”写成了“法制”，或者“依法治市”写成了“依法制市”。</source>
        <translation>法治轨道 or 法治讲座 is written with 法制, or 依法治市 as 依法制市.</translation>
    </message>
    <message>
        <source>有“其次”“再次”，前面没有“首先”。</source>
        <translation>“其次” and “再次” have no “首先” before them.</translation>
    </message>
    <message>
        <source>“%1”后面是“%2”，两种序号混用。</source>
        <translation>“%2” follows “%1”: two kinds of ordinals in one list.</translation>
    </message>
    <message>
        <source>有“首先”“再次”没有“其次”，有“一方面”没有“另一方面”，同一个说了两遍，或者混用了“第四”。</source>
        <translation>“首先” and “再次” without “其次”, “一方面” without “另一方面”, one of them twice, or “第四” among them.</translation>
    </message>
    <message>
        <source>数值、时间的起止之间用一字线“—”。</source>
        <translation>Numbers and times are joined by a dash of one width “—”.</translation>
    </message>
    <message>
        <source>“等”后面还有总括的词语，只用一个“等”。</source>
        <translation>Before a word that sums up, “等” stands once.</translation>
    </message>
    <message>
        <source>有%1处条目前面用“%2”代替破折号。</source>
        <translation>“%2” stands for a dash before %1 entries.</translation>
    </message>
    <message>
        <source>读入的文字如此，现在已按“——”印出。</source>
        <translation>So it was read; it now prints as “——”.</translation>
    </message>
    <message>
        <source>用句点代替省略号，破折号、起止号长短不对，省略号和“等”并用。</source>
        <translation>Dots for an ellipsis, dashes of a wrong length, an ellipsis beside “等”.</translation>
    </message>
    <message>
        <source>“%1”不是这样用的标点。</source>
        <translation>“%1” is not used like this.</translation>
    </message>
    <message>
        <source>括号形状不对。</source>
        <translation>Brackets of a wrong shape.</translation>
    </message>
    <message>
        <source>正文里的注释、补充用圆括号（）。</source>
        <translation>Notes within a text stand in round brackets （）.</translation>
    </message>
    <message>
        <source>括号、引号的形状</source>
        <translation>Shape of brackets and quotation marks</translation>
    </message>
    <message>
        <source>正文里用了「」『』{}[]【】代替引号、书名号、圆括号。</source>
        <translation>「」『』{}[]【】 in place of quotation marks, title marks or round brackets.</translation>
    </message>
    <message>
        <source>“%1”应为“%2”。</source>
        <translation>“%1” should be “%2”.</translation>
    </message>
    <message>
        <source>读入的文字如此，现在已按“一是”印出。</source>
        <translation>So it was read; it now prints as “一是”.</translation>
    </message>
    <message>
        <source>“%1”是别的单位材料的口气，与发文机关不符。</source>
        <translation>“%1” is another body&apos;s voice, not that of the issuing body.</translation>
    </message>
    <message>
        <source>报告里留下了部门材料的“我局”“本部门”，与发文机关不符。</source>
        <translation>“我局”, “本部门” left over from another body&apos;s material.</translation>
    </message>
    <message>
        <source>“%1”和“%2”不是一对。</source>
        <translation>“%1” and “%2” are no pair.</translation>
    </message>
    <message>
        <source>“以下简称”后面没有简称。</source>
        <translation>No short name follows “以下简称”.</translation>
    </message>
    <message>
        <source>“和”与顿号只用一个。</source>
        <translation>Either “和” or a pause mark, not both.</translation>
    </message>
    <message>
        <source>六角括号里只写年份的数字，不写“年”。</source>
        <translation>The brackets 〔〕 hold the digits of the year without 年.</translation>
    </message>
    <message>
        <source>序号后面要写“号”。</source>
        <translation>The number ends with 号.</translation>
    </message>
    <message>
        <source>四舍五入</source>
        <translation>rounded</translation>
    </message>
    <message>
        <source>截尾</source>
        <translation>cut off</translation>
    </message>
    <message>
        <source>成文日期用阿拉伯数字。</source>
        <translation>The date of the document takes Arabic figures.</translation>
    </message>
    <message>
        <source>成文日期后面不用标点。</source>
        <translation>No mark stands behind the date of the document.</translation>
    </message>
    <message>
        <source>成文日期“%1”没有写完，年、月、日要齐全。</source>
        <translation>The date “%1” is unfinished; it needs year, month and day.</translation>
    </message>
    <message>
        <source>成文日期“%1”没有写年份。</source>
        <translation>The date “%1” has no year.</translation>
    </message>
    <message>
        <source>报告里不能夹带请示事项。</source>
        <translation>A report must not ask for a decision.</translation>
    </message>
    <message>
        <source>需要批复的事另写请示。</source>
        <translation>What needs a decision is asked for in a document of its own.</translation>
    </message>
    <message>
        <source>报告的结语是“特此报告”。</source>
        <translation>A report closes with “特此报告”.</translation>
    </message>
    <message>
        <source>“%1”写了两次。</source>
        <translation>“%1” stands there twice.</translation>
    </message>
    <message>
        <source>%1年度的报告，附件却是%2年的，请核对。</source>
        <translation>The report is of %1, but the annex is of %2; please check.</translation>
    </message>
    <message>
        <source>附件有几件的，按顺序编号。</source>
        <translation>Several annexes are numbered in turn.</translation>
    </message>
    <message>
        <source>附件名称后面不用标点。</source>
        <translation>No mark stands behind the name of an annex.</translation>
    </message>
    <message>
        <source>附件“%1”列了两次。</source>
        <translation>The annex “%1” is listed twice.</translation>
    </message>
    <message>
        <source>结语、附件、成文日期</source>
        <translation>Closing words, annexes, date</translation>
    </message>
    <message>
        <source>报告夹带请示，“特此报告”写了两次，附件序号不连续、年份不是本年度的，成文日期没有写完或者带了标点。</source>
        <translation>A report that asks for a decision, closing words twice, annexes not numbered in turn or of another year, a date that is unfinished or has a mark behind it.</translation>
    </message>
    <message>
        <source>“%1”前面的序号后面没有文字。</source>
        <translation>There is no text behind the number before “%1”.</translation>
    </message>
    <message>
        <source>这一类没有文字，只印出序号。</source>
        <translation>This category has no text; only its number prints.</translation>
    </message>
    <message>
        <source>这一段以“%1”收尾，像是没有写完。</source>
        <translation>This paragraph ends with “%1”, as if it were unfinished.</translation>
    </message>
    <message>
        <source>“%1”前面没有标点，和上一条连在了一起。</source>
        <translation>There is no mark before “%1”: it runs on from the point before it.</translation>
    </message>
    <message>
        <source>句子中间不另起一行。</source>
        <translation>No line ends within a sentence.</translation>
    </message>
    <message>
        <source>数字中间的“%1”应是小数点。</source>
        <translation>The “%1” within the number should be a decimal point.</translation>
    </message>
    <message>
        <source>有%1处大数用逗号分节，别处不分。</source>
        <translation>Thousands are set apart by commas in %1 places, and not elsewhere.</translation>
    </message>
    <message>
        <source>同一篇里大数分节还是不分，只用一种。</source>
        <translation>In one text thousands are set apart everywhere or nowhere.</translation>
    </message>
    <message>
        <source>打错的小数点、分节号</source>
        <translation>Mistyped decimal points and thousands</translation>
    </message>
    <message>
        <source>数字中间的小数点打成了逗号、句号或者两点，如“14。3%”；大数有的分节，有的不分。</source>
        <translation>A decimal point typed as a comma, a full stop or twice, as in “14。3%”; thousands set apart in some numbers only.</translation>
    </message>
    <message>
        <source>“%1”缺月份。</source>
        <translation>“%1” lacks its month.</translation>
    </message>
    <message>
        <source>“%1”缺日子。</source>
        <translation>“%1” lacks its day.</translation>
    </message>
    <message>
        <source>一个日期里的年、月、日用同一种数字。</source>
        <translation>Year, month and day of one date are written in one kind of numerals.</translation>
    </message>
    <message>
        <source>不存在的、缺了数的日期、钟点，颠倒的日子是差错；颠倒的年份、月份，“比18年的3件”是疑问；月、日前面补“0”、“2018.3.5”“18年3月”是提示。</source>
        <translation>A date or an hour that does not exist or lacks a number is an error, as are days that end before they begin; years and months that do, and “比18年的3件”, are warnings; a 0 before month or day, 2018.3.5 and 18年3月 are hints.</translation>
    </message>
    <message>
        <source>书名号形状不对。</source>
        <translation>Title marks of the wrong shape.</translation>
    </message>
    <message>
        <source>书名号用《》，里面再用〈〉，各一层。</source>
        <translation>Title marks are 《》, within them 〈〉, one pair of each.</translation>
    </message>
    <message>
        <source>有%1处数的起止之间用了短横线。</source>
        <translation>A hyphen joins two numbers of a range in %1 places.</translation>
    </message>
    <message>
        <source>“%1”起止颠倒了。</source>
        <translation>“%1” begins with the greater number.</translation>
    </message>
    <message>
        <source>小的在前，大的在后。</source>
        <translation>The smaller comes first.</translation>
    </message>
    <message>
        <source>引号的前后两半不一样。</source>
        <translation>The two halves of the quotation marks differ.</translation>
    </message>
    <message>
        <source>其中一部分的数比全部的数大。</source>
        <translation>What is only some of a thing is more than all of it.</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>两个百分数相差的是%1个百分点。</source>
        <translation>Two percentages differ by %1 percentage points.</translation>
    </message>
    <message>
        <source>“百分点”前面缺“个”。</source>
        <translation>“百分点” needs a “个” before it.</translation>
    </message>
    <message>
        <source>百分点</source>
        <translation>Percentage points</translation>
    </message>
    <message>
        <source>两个百分数相差的写作“个百分点”，不写“%”。</source>
        <translation>The difference of two percentages is told in percentage points, not in %.</translation>
    </message>
    <message>
        <source>请核对年份。</source>
        <translation>Please check the year.</translation>
    </message>
    <message>
        <source>分年的数与前面的起止年份不符。</source>
        <translation>The figures by year do not fit the years from which and to which they go.</translation>
    </message>
    <message>
        <source>写的是%1年，起止却是%2年。</source>
        <translation>It says %1 years, yet from beginning to end there are %2.</translation>
    </message>
    <message>
        <source>并列的年份有重复、缺漏，或者次序不对。</source>
        <translation>Years in a row are repeated, left out or out of order.</translation>
    </message>
    <message>
        <source>前后两个年份有重复，或者次序不对。</source>
        <translation>The two years are the same or out of order.</translation>
    </message>
    <message>
        <source>%1年度的报告，拿来比较的却是本年度。</source>
        <translation>The report of %1 compares with its own year.</translation>
    </message>
    <message>
        <source>%1年度的报告拿来比较的是%2年。</source>
        <translation>The report for %1 compares with %2.</translation>
    </message>
    <message>
        <source>拿来比较的是同一年。</source>
        <translation>A year is compared with itself.</translation>
    </message>
    <message>
        <source>这句话连着写了两遍。</source>
        <translation>This clause stands there twice running.</translation>
    </message>
    <message>
        <source>这句话在同一段里出现了两次。</source>
        <translation>This clause comes twice in one paragraph.</translation>
    </message>
    <message>
        <source>这句话在上一条里也写了，请核对。</source>
        <translation>The point before has this clause as well; please check.</translation>
    </message>
    <message>
        <source>这些字连着写了两遍。</source>
        <translation>These words stand there twice running.</translation>
    </message>
    <message>
        <source>同一个数前后不一致：别处是%1，这里是%2。</source>
        <translation>The same number is given differently: elsewhere %1, here %2.</translation>
    </message>
    <message>
        <source>标题后面不用标点。</source>
        <translation>No mark stands behind a title.</translation>
    </message>
    <message>
        <source>标题里“%1”写了两种文种，只能用一种。</source>
        <translation>“%1” in the title names two kinds of document; there can be but one.</translation>
    </message>
    <message>
        <source>同一个数前后不一致：别处是“%1”，这里是“%2”。</source>
        <translation>The same number differs: elsewhere it is “%1”, here “%2”.</translation>
    </message>
    <message>
        <source>同一个数前后不一致：别处是%1，这里是“%2”。</source>
        <translation>The same number differs: elsewhere it is %1, here “%2”.</translation>
    </message>
    <message>
        <source>“%1”与“%2”的“万”“亿”对不上。</source>
        <translation>The 万 or 亿 of “%1” does not go with that of “%2”.</translation>
    </message>
    <message>
        <source>万和亿写混了</source>
        <translation>万 and 亿 mixed up</translation>
    </message>
    <message>
        <source>总数论“亿”，一项论“万”，按写的数字却正好加得起来；送审论“亿”，审定论“万”。</source>
        <translation>The total is in 亿 and one part in 万, though the printed numbers add up; submitted in 亿, approved in 万.</translation>
    </message>
    <message>
        <source>“%1”不像是正文里的字符。</source>
        <translation>“%1” does not look like part of the text.</translation>
    </message>
    <message>
        <source>孤立的竖线、星号、井号和别的键盘符号，夹在汉字之间的字母，网页的标记，看不见的控制字符、乱码。</source>
        <translation>Lone bars, asterisks, number signs and other signs of the keyboard, letters between Chinese characters, tags of web pages, invisible control characters, garbled text.</translation>
    </message>
    <message>
        <source>结转、新收与审结、未结对不上。</source>
        <translation>What was carried over and received does not equal what was closed and is left.</translation>
    </message>
    <message>
        <source>总数论“%1”，这一项论“%2”。</source>
        <translation>The total is counted in “%1”, this part in “%2”.</translation>
    </message>
    <message>
        <source>各项的数正好加成总数，量词应当一样。</source>
        <translation>The parts add up to the total, so that they should be counted alike.</translation>
    </message>
    <message>
        <source>讲的是别的年份的工作，像是上一年的报告留下的，或者还没有到；把过去的年份当作下一步，并列的年份重复、缺漏，成文日期不在报告年度之后。</source>
        <translation>It tells of the work of another year, as if left over from the last report, or of one still to come; or it takes a year that is over for what is to come, repeats or leaves out a year in a row, or is dated before its year ends.</translation>
    </message>
    <message>
        <source>并列的全会之间用顿号：“%1”。</source>
        <translation>Between sessions named together stands a 、: “%1”.</translation>
    </message>
    <message>
        <source>这一段以“；”收尾，后面没有并列的文字。</source>
        <translation>This paragraph ends with “；”, and nothing parallel follows.</translation>
    </message>
    <message>
        <source>“%1”的点号应放在引号外面。</source>
        <translation>The mark of “%1” belongs outside the quotation marks.</translation>
    </message>
    <message>
        <source>引号里不是完整的句子，停顿属于整个句子。</source>
        <translation>What is quoted is no whole sentence; the pause belongs to the sentence around it.</translation>
    </message>
    <message>
        <source>“以及”与顿号只用一个。</source>
        <translation>Use either 以及 or 、, not both.</translation>
    </message>
    <message>
        <source>点号的位置</source>
        <translation>Marks out of place</translation>
    </message>
    <message>
        <source>点号放进了引用词语的引号里，或者和“和”“以及”用在一处。</source>
        <translation>A mark inside the quotation marks of single words, or beside 和 or 以及.</translation>
    </message>
    <message>
        <source>序号后面多了“%1”。</source>
        <translation>“%1” behind the number is too much.</translation>
    </message>
    <message>
        <source>“一”后面用顿号。</source>
        <translation>一 is followed by 、.</translation>
    </message>
    <message>
        <source>上一条里用了句号，条与条之间不能用“%1”。</source>
        <translation>The point before has a full stop, so “%1” cannot part it from the next.</translation>
    </message>
    <message>
        <source>分号、逗号用在一句之内，层次比句号低。</source>
        <translation>Semicolon and comma stand within a sentence, below the full stop.</translation>
    </message>
    <message>
        <source>条与条之间的标点</source>
        <translation>Marks between points</translation>
    </message>
    <message>
        <source>一是、二是各条里有句号，条与条之间却用分号或逗号；第二、第三前面没有标点。</source>
        <translation>Points with full stops that are parted by semicolons or commas; no mark before 第二 or 第三.</translation>
    </message>
    <message>
        <source>标题没有写是哪一年度。</source>
        <translation>The title does not say which year.</translation>
    </message>
    <message>
        <source>并列的书名号或引号之间不用逗号。</source>
        <translation>No comma between titles or quotations side by side.</translation>
    </message>
    <message>
        <source>“%1”少了“%2”。</source>
        <translation>“%1” leaves out “%2”.</translation>
    </message>
    <message>
        <source>并列的提法缺项</source>
        <translation>Set list with a member missing</translation>
    </message>
    <message>
        <source>全会说“几届几中全会”，不说“%1”。</source>
        <translation>A plenary session is called 几届几中全会, not “%1”.</translation>
    </message>
    <message>
        <source>还没有开过“%1”。</source>
        <translation>There has been no “%1” yet.</translation>
    </message>
    <message>
        <source>这一天的日期是“%1”，不是“%2”。</source>
        <translation>This day is “%1”, not “%2”.</translation>
    </message>
    <message>
        <source>“《%1》”像是少了字。</source>
        <translation>“《%1》” seems to lack a word.</translation>
    </message>
    <message>
        <source>国家的法律、法规，名称以法、法典、条例、规定、办法等结尾。</source>
        <translation>Names of laws and regulations of the state end in 法, 法典, 条例, 规定, 办法 and the like.</translation>
    </message>
    <message>
        <source>“%1”少了“的”。</source>
        <translation>“%1” lacks a 的.</translation>
    </message>
    <message>
        <source>“%1”前面少了“党”。</source>
        <translation>“党” is missing before “%1”.</translation>
    </message>
    <message>
        <source>中间少了一次全会。</source>
        <translation>A plenary session in between is missing.</translation>
    </message>
    <message>
        <source>同比的是上一年，这里却是%1年。</source>
        <translation>The comparison is with the year before, but here stands %1.</translation>
    </message>
    <message>
        <source>这一段像是少了序号：“%1”。</source>
        <translation>This paragraph seems to have lost its ordinal: “%1”.</translation>
    </message>
    <message>
        <source>前面各条都以一句短话开头，又各是一段。</source>
        <translation>The entries before it all begin with a short sentence, each in a paragraph of its own.</translation>
    </message>
    <message>
        <source>“是”前面像是少了序号。</source>
        <translation>“是” seems to have lost its ordinal.</translation>
    </message>
    <message>
        <source>“%1”后面没有单位。</source>
        <translation>No unit stands behind “%1”.</translation>
    </message>
    <message>
        <source>数字没有单位</source>
        <translation>Numbers without a unit</translation>
    </message>
    <message>
        <source>前后的数都有单位，这一个没有，如“处罚案件3275，其中食品药品276件”。</source>
        <translation>The counts around it have a unit and this one has none, as in “处罚案件3275，其中食品药品276件”.</translation>
    </message>
    <message>
        <source>“%1”里有字母。</source>
        <translation>There is a letter in “%1”.</translation>
    </message>
    <message>
        <source>“%1”中间有不是数字的字符。</source>
        <translation>There is something other than digits within “%1”.</translation>
    </message>
    <message>
        <source>数字里的字母</source>
        <translation>Letters in numbers</translation>
    </message>
    <message>
        <source>数字里把1打成了字母l、I，把0打成了字母O，或者混进了别的字母、字、标点，如“l4件”“1O0%”“3的7件”。</source>
        <translation>The letter l or I typed for 1, O for 0, or another letter, character or mark within a number, as in “l4件”, “1O0%” or “3的7件”.</translation>
    </message>
    <message>
        <source>并列的各项之间混用了“%1”和顿号。</source>
        <translation>The entries of this list are parted by “%1” and by “、”.</translation>
    </message>
    <message>
        <source>并列各项间的标点</source>
        <translation>Marks between the entries of a list</translation>
    </message>
    <message>
        <source>并列的各项有的用顿号隔开，有的用逗号或分号。</source>
        <translation>Some entries of a list are parted by “、”, others by a comma or a semicolon.</translation>
    </message>
    <message>
        <source>%1年印发的，是%2年的文件。</source>
        <translation>Issued in %1, but a document of %2.</translation>
    </message>
    <message>
        <source>%1%2周年是%3年。</source>
        <translation>%1, %2 years: that was in %3.</translation>
    </message>
    <message>
        <source>没有做完的转入下一年，这里是%1年。</source>
        <translation>What is not done goes on into the next year; here it is %1.</translation>
    </message>
    <message>
        <source>%1年开始的事，写成%2年做完。</source>
        <translation>What began in %1 is said to have ended in %2.</translation>
    </message>
    <message>
        <source>报告年度以后的事写成了已经做的。</source>
        <translation>What comes after the year of the report is told as done.</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3</source>
        <translation>%1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>平均数与前面的两个数算不拢。</source>
        <translation>The average does not fit the two numbers before it.</translation>
    </message>
    <message>
        <source>%1，文中 %2</source>
        <translation>%1, in the text %2</translation>
    </message>
    <message>
        <source>平均数</source>
        <translation>Averages</translation>
    </message>
    <message>
        <source>给出了总数、次数和平均数，三者算不拢，如“培训6期、216人次，平均每期63人次”。</source>
        <translation>A total, a count and their average are given and do not fit, as in “培训6期、216人次，平均每期63人次”.</translation>
    </message>
    <message>
        <source>《%1》%2起施行。</source>
        <translation>《%1》 is in force since %2.</translation>
    </message>
    <message>
        <source>《%1》是%2通过或者公布的。</source>
        <translation>《%1》 was passed or published on %2.</translation>
    </message>
    <message>
        <source>法律施行的日期</source>
        <translation>Dates of laws</translation>
    </message>
    <message>
        <source>法律、行政法规通过或者施行的日期写错了年、月、日中的一个。</source>
        <translation>The year, month or day on which a law or regulation was passed or came into force is wrong.</translation>
    </message>
    <message>
        <source>并列的各项之间用的是逗号，只有这里是顿号。</source>
        <translation>The entries of the list are divided by commas, and only here by an enumeration comma.</translation>
    </message>
    <message>
        <source>新增%1条</source>
        <translation>%1 new</translation>
    </message>
    <message>
        <source>替换%1条：%2</source>
        <translation>%1 replaced: %2</translation>
    </message>
    <message>
        <source>相同%1条</source>
        <translation>%1 the same</translation>
    </message>
    <message>
        <source>文件里没有词。</source>
        <translation>The file has no words.</translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>前面的话已经说完，这里应用逗号。</source>
        <translation>What stands before is complete; a comma is needed here.</translation>
    </message>
    <message>
        <source>书名号里面的文件名称用单书名号〈〉，不用引号。</source>
        <translation>A document named within 《》 stands in 〈〉, not in quotation marks.</translation>
    </message>
    <message>
        <source>“%1”不论“%2”。</source>
        <translation>“%1” is not counted in “%2”.</translation>
    </message>
    <message>
        <source>前后相比的两个数，一个论“%1”，一个论“%2”。</source>
        <translation>Of the two numbers compared, one is counted in “%1”, the other in “%2”.</translation>
    </message>
    <message>
        <source>%1年度正在实施的是%2普法规划。</source>
        <translation>In %1 the %2 plan of legal publicity is carried out.</translation>
    </message>
    <message>
        <source>普法规划的届次</source>
        <translation>Which plan of legal publicity</translation>
    </message>
    <message>
        <source>普法规划五年一个，“八五”是2021年至2025年；写成别的届次，多是旧稿留下的。</source>
        <translation>Plans of legal publicity run five years, “八五” from 2021 to 2025; another one is mostly left over from an old draft.</translation>
    </message>
    <message>
        <source>总数论“%1”，各项论“%2”。</source>
        <translation>The total is counted in “%1”, its parts in “%2”.</translation>
    </message>
    <message>
        <source>量词前后不一或者用错</source>
        <translation>Units that differ or are wrong</translation>
    </message>
    <message>
        <source>同一样东西，一处论“项”，一处论“个”；或者讲座论“户”，合同论“人”。</source>
        <translation>The same thing counted in “项” here and in “个” there; or lectures in “户”, contracts in “人”.</translation>
    </message>
    <message>
        <source>用文中的两个数算出来的幅度不是这么多；若是按未进位的数算的，就不用改。</source>
        <translation>The two numbers give another rate; if it was reckoned from numbers that were not rounded, nothing needs to be changed.</translation>
    </message>
    <message>
        <source>%1年以前的里面已经有%2年。</source>
        <translation>What is told up to %1 has %2 in it already.</translation>
    </message>
    <message>
        <source>所列各项之和比总数多，请核对。</source>
        <translation>The parts listed add up to more than the whole; check them.</translation>
    </message>
    <message>
        <source>所列各项之和比总数少；如已列全，请核对。</source>
        <translation>The parts listed add up to less than the whole; check them if they are meant as all.</translation>
    </message>
    <message>
        <source>全文别处在同比、占比之前都用逗号，只有这里用顿号。</source>
        <translation>Everywhere else a comma stands before 同比 and 占; only here it is an enumeration comma.</translation>
    </message>
    <message>
        <source>并列的各项论“%1”，这一项论“%2”。</source>
        <translation>The items beside it are counted in “%1”, this one in “%2”.</translation>
    </message>
    <message>
        <source>“%1”与法律、法规的名称差了字：%2。</source>
        <translation>“%1” differs from the name of the law or regulation: %2.</translation>
    </message>
    <message>
        <source>“%1”起止两个数，一个是百分数，一个是百分点。</source>
        <translation>Of the two ends of “%1” one is in per cent, the other in percentage points.</translation>
    </message>
    <message>
        <source>“%1”后一个数缺百分号。</source>
        <translation>The second number of “%1” lacks its per cent sign.</translation>
    </message>
    <message>
        <source>“%1”是别的单位做的事，与发文机关不符。</source>
        <translation>“%1” was done by another body than the one that issues the report.</translation>
    </message>
    <message>
        <source>同一个数前后不一致：别处是“%1”，按这里推算是%2。</source>
        <translation>The same number is told twice: elsewhere it is “%1”, by what stands here %2.</translation>
    </message>
    <message>
        <source>文件名称“%1”应用书名号。</source>
        <translation>The title “%1” takes title marks (《》).</translation>
    </message>
    <message>
        <source>同一句里有的法律、法规用了书名号，有的没有用；文件名称写在引号里是疑问。</source>
        <translation>In one sentence some laws and regulations have title marks and some have not; a title in quotation marks is questioned.</translation>
    </message>
    <message>
        <source>规范的提法是“%1”。</source>
        <translation>The standard wording is “%1”.</translation>
    </message>
    <message>
        <source>“%1”在固定的提法“%2”里是“%3”。</source>
        <translation>“%1” is “%3” in the set wording “%2”.</translation>
    </message>
    <message>
        <source>固定的并列提法少写、错写了一项，或者颠倒了顺序，例如科学立法、严格执法、公正司法、全民守法。</source>
        <translation>A set list lacks a member, has a wrong one, or is out of order, for example 科学立法、严格执法、公正司法、全民守法.</translation>
    </message>
    <message>
        <source>拿来和%1年比较的%2年不在它前面。</source>
        <translation>%2, which is compared with %1, is not before it.</translation>
    </message>
    <message>
        <source>这里有%1年，后面却是%2个数。</source>
        <translation>There are %1 years here, but %2 figures follow.</translation>
    </message>
    <message>
        <source>这里的“以”像是“已”写错了字。</source>
        <translation>“以” looks like a slip for “已” here.</translation>
    </message>
    <message>
        <source>通过的日期在施行的日期之后。</source>
        <translation>The date of passing is after the date of taking effect.</translation>
    </message>
    <message>
        <source>文件是%1年的，不会从%2年起就照它办。</source>
        <translation>The document is of %1: nobody acted on it from %2 on.</translation>
    </message>
    <message>
        <source>%1年还没有%2年的文件。</source>
        <translation>In %1 there was no document of %2 yet.</translation>
    </message>
    <message>
        <source>%1普法规划的起止年份是%2至%3年。</source>
        <translation>The %1 legal publicity plan runs from %2 to %3.</translation>
    </message>
    <message>
        <source>这次会议是%1年召开的。</source>
        <translation>This meeting was held in %1.</translation>
    </message>
    <message>
        <source>前面论“%1”，后面办成的论“%2”。</source>
        <translation>Counted in “%1” before, and in “%2” where it was done.</translation>
    </message>
    <message>
        <source>其中一部分的数比全部的数大；两个数说的不是一回事，就不算错。</source>
        <translation>A part is greater than the whole; not wrong if the two count different things.</translation>
    </message>
    <message>
        <source>各项之和大于总数；各项若有重叠，就不算错。</source>
        <translation>The parts add up to more than the total; not wrong if they overlap.</translation>
    </message>
    <message>
        <source>这句话前面的标题或者相邻的一条里已经有了，请核对。</source>
        <translation>This clause already stands in the heading before it or in the entry beside it; please check.</translation>
    </message>
    <message>
        <source>补上以后各项的数正好加成总数。</source>
        <translation>With it the parts add up to the total.</translation>
    </message>
    <message>
        <source>常用的量词是“%1”。</source>
        <translation>The usual measure word is “%1”.</translation>
    </message>
    <message>
        <source>分项与总数对不上</source>
        <translation>Parts and total do not fit</translation>
    </message>
    <message>
        <source>像是总数和分项的几个数（写明“其中”的，没有写明的，隔一句的）加起来对不上：没有列全的，可以写“等”或者“其余”；已列全的，有一个数不对；不是总数和分项的，不用管。</source>
        <translation>Numbers that look like a total and its parts (with 其中 or without it, or a sentence apart) do not add up: if the list is not complete, write 等 or 其余; if it is, one number is wrong; if they are no total and parts, pay no heed.</translation>
    </message>
    <message>
        <source>“%1”像是“%2”重复了字。</source>
        <translation>“%1” looks like “%2” with characters repeated.</translation>
    </message>
    <message>
        <source>有%1处是繁体字或者异体字。</source>
        <translation>%1 places have traditional or variant characters.</translation>
    </message>
    <message>
        <source>“%1”是繁体字或者异体字，规范字是“%2”。</source>
        <translation>“%1” is traditional or a variant; the standard characters are “%2”.</translation>
    </message>
    <message>
        <source>“%1”不在《通用规范汉字表》里，请核对是不是错字。</source>
        <translation>“%1” is not in the Table of General Standard Chinese Characters; check whether it is mistyped.</translation>
    </message>
    <message>
        <source>人名、地名用字不在表里的，不用改。</source>
        <translation>In names of people and places it may stay.</translation>
    </message>
    <message>
        <source>繁体字、异体字和生僻字</source>
        <translation>Traditional, variant and rare characters</translation>
    </message>
    <message>
        <source>国家机关的公文用规范汉字：写了繁体字、异体字，或者不在《通用规范汉字表》里的字。</source>
        <translation>Official documents use standard characters: these are traditional, variant, or in no standard table.</translation>
    </message>
    <message>
        <source>“%1”不是同一个地方、单位的职务。</source>
        <translation>“%1” are posts of two different places or bodies.</translation>
    </message>
    <message>
        <source>《国家通用语言文字法》第九条，《通用规范汉字表》（国发〔2013〕23号）</source>
        <translation>Law on the Standard Spoken and Written Chinese Language, article 9; Table of General Standard Chinese Characters (国发〔2013〕23号)</translation>
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
    <name>richtext</name>
    <message>
        <source>加密的文档</source>
        <translation>an encrypted document</translation>
    </message>
    <message>
        <source>旧格式的文档（.doc、.wps）</source>
        <translation>a document of an old format (.doc, .wps)</translation>
    </message>
    <message>
        <source>RTF 格式的文档</source>
        <translation>an RTF document</translation>
    </message>
    <message>
        <source>PDF 文件</source>
        <translation>a PDF file</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>a picture</translation>
    </message>
    <message>
        <source>网页</source>
        <translation>a web page</translation>
    </message>
    <message>
        <source>别的格式的文件</source>
        <translation>a file of another format</translation>
    </message>
    <message>
        <source>请在 WPS 或 Word 中去掉密码，另存后再导入。</source>
        <translation>Remove the password in WPS or Word, save the file and import it again.</translation>
    </message>
    <message>
        <source>请用 WPS 或 Word 打开，另存为 .docx 后再导入。</source>
        <translation>Open it in WPS or Word, save it as .docx and import that.</translation>
    </message>
    <message>
        <source>“%1”其实是%2，不是扩展名所说的格式。</source>
        <translation>“%1” is in fact %2, not of the format its extension names.</translation>
    </message>
    <message>
        <source>“%1”里没有正文（word/document.xml），不是完整的 Word 文档。</source>
        <translation>“%1” has no body (word/document.xml); it is not a complete Word document.</translation>
    </message>
    <message>
        <source>“%1”其实是 Excel 工作簿（.xlsx），不是 Word 文档。</source>
        <translation>“%1” is in fact an Excel workbook (.xlsx), not a Word document.</translation>
    </message>
    <message>
        <source>“%1”其实是演示文稿（.pptx），不是 Word 文档。</source>
        <translation>“%1” is in fact a presentation (.pptx), not a Word document.</translation>
    </message>
    <message>
        <source>请选择 Word 文档，或把文件改回原来的扩展名再导入。</source>
        <translation>Choose a Word document, or give the file its own extension again and import it.</translation>
    </message>
    <message>
        <source>第 %1 个表格有 %2 列，这种格式最多 %3 列。</source>
        <translation>Table %1 has %2 columns; this format holds at most %3.</translation>
    </message>
    <message>
        <source>请把这个表格分成几个较窄的表格，再导出。</source>
        <translation>Split the table into narrower ones, then export.</translation>
    </message>
    <message>
        <source>第 %1 张图片的格式“%2”不能写进文档。</source>
        <translation>The format “%2” of picture %1 cannot be written into the document.</translation>
    </message>
    <message>
        <source>请把这张图片换成 PNG 或 JPEG 格式，再导出。</source>
        <translation>Replace the picture with a PNG or JPEG one, then export.</translation>
    </message>
    <message>
        <source>“%1”第%2段的文字超过 %3 字，像是损坏的文件。</source>
        <translation>“%1”, paragraph %2: the text is longer than %3 characters; the file seems damaged.</translation>
    </message>
    <message>
        <source>“%1”到第%2段文字已超过 %3 字，像是损坏的文件。</source>
        <translation>“%1” holds more than %3 characters up to paragraph %2; the file seems damaged.</translation>
    </message>
    <message>
        <source>“%1”第%2段的表格超过 %3 栏。</source>
        <translation>“%1”, paragraph %2: the table has more than %3 columns.</translation>
    </message>
    <message>
        <source>“%1”第%2段的单元格超过 %3 字，像是损坏的文件。</source>
        <translation>“%1”, paragraph %2: a cell is longer than %3 characters; the file seems damaged.</translation>
    </message>
    <message>
        <source>请在 WPS 或 Word 中打开检查，把内容分段后另存，再重新导入。</source>
        <translation>Open it in WPS or Word to check, break the content into paragraphs, save it and import it again.</translation>
    </message>
    <message>
        <source>“%1”的正文里没有文字。</source>
        <translation>There is no text in the body of “%1”.</translation>
    </message>
    <message>
        <source>请选择有报告正文的文件。</source>
        <translation>Choose a file that holds the text of a report.</translation>
    </message>
    <message>
        <source>文中有%2处修订，已按全部接受读入，首处在第%1段。</source>
        <translation>Tracked changes read as all accepted: %2; the first is in paragraph %1.</translation>
    </message>
    <message>
        <source>第%1段有批注，没有放进正文：%3</source>
        <translation>Paragraph %1 has a comment, which was not put into the text: %3</translation>
    </message>
    <message>
        <source>%2处脚注或尾注已用“（注：…）”写在原处，首处在第%1段。</source>
        <translation>Footnotes or endnotes written in their place as “（注：…）”: %2; the first is in paragraph %1.</translation>
    </message>
    <message>
        <source>%2个文本框的文字接在所在段落之后，首处在第%1段。</source>
        <translation>Text boxes placed after their paragraph: %2; the first is in paragraph %1.</translation>
    </message>
    <message>
        <source>有%2处隐藏文字没有读入，首处在第%1段。</source>
        <translation>Hidden texts not read: %2; the first is in paragraph %1.</translation>
    </message>
    <message>
        <source>有%2处标为删除的文字没有读入，首处在第%1段。</source>
        <translation>Texts marked as deleted and not read: %2; the first is in paragraph %1.</translation>
    </message>
    <message>
        <source>自动生成的目录没有读入，在第%1段。</source>
        <translation>The generated table of contents in paragraph %1 was not read.</translation>
    </message>
    <message>
        <source>有%2处注音没有读入，首处在第%1段。</source>
        <translation>Phonetic guides not read: %2; the first is in paragraph %1.</translation>
    </message>
    <message>
        <source>%2个表格里的表格改成了文字，首处在第%1段。</source>
        <translation>Tables within tables changed to text: %2; the first is in paragraph %1.</translation>
    </message>
    <message>
        <source>%2个只用来排版的表格按正文段落读入，首处在第%1段。</source>
        <translation>Tables used only for layout, read as paragraphs: %2; the first is in paragraph %1.</translation>
    </message>
    <message>
        <source>有%2个嵌入对象（OLE）没有读入，首处在第%1段。</source>
        <translation>Embedded objects (OLE) not read: %2; the first is in paragraph %1.</translation>
    </message>
    <message>
        <source>有%2张图片的格式（%3）不能读入，首处在第%1段；请另存为 PNG 或 JPEG 后插入。</source>
        <translation>Pictures of a format (%3) that cannot be read: %2; the first is in paragraph %1. Save them as PNG or JPEG and insert them.</translation>
    </message>
    <message>
        <source>有%2张图片不在文件里而在别处，没有读入，首处在第%1段。</source>
        <translation>Pictures kept outside the file and not read: %2; the first is in paragraph %1.</translation>
    </message>
    <message>
        <source>有%2张图片在文件里找不到或已损坏，首处在第%1段。</source>
        <translation>Pictures that are damaged or not in the file: %2; the first is in paragraph %1.</translation>
    </message>
    <message>
        <source>有%2张图片超过 20 MB，没有读入，首处在第%1段。</source>
        <translation>Pictures larger than 20 MB and not read: %2; the first is in paragraph %1.</translation>
    </message>
    <message>
        <source>表格里的%2张图片移到了表格之后，首处在第%1段。</source>
        <translation>Pictures in tables moved behind the table: %2; the first is in paragraph %1.</translation>
    </message>
    <message>
        <source>有%2处引入了另一份文档，没有读入，首处在第%1段；请在 WPS 或 Word 中另存后再导入。</source>
        <translation>Other documents drawn in and not read: %2; the first is in paragraph %1. Save the file in WPS or Word and import that.</translation>
    </message>
    <message>
        <source>有%2个取外部数据的域（%3）没有执行，首处在第%1段。</source>
        <translation>Fields that fetch outside data (%3) and were not run: %2; the first is in paragraph %1.</translation>
    </message>
    <message>
        <source>有%2个专用字体的符号（%3）可能打印不出，首处在第%1段，请核对。</source>
        <translation>Symbols of special fonts (%3) that may not print: %2; the first is in paragraph %1. Please check them.</translation>
    </message>
    <message>
        <source>页眉或页脚的文字没有读入：%3</source>
        <translation>The text of the page header or footer was not read: %3</translation>
    </message>
    <message>
        <source>有%2处网页的导航、页眉或页脚没有读入，首处在第%1段。</source>
        <translation>Navigation, header or footer of the web page not read: %2; the first is in paragraph %1.</translation>
    </message>
    <message>
        <source>文件使用远程模板，没有读取它：%3</source>
        <translation>The file uses a remote template, which was not fetched: %3</translation>
    </message>
    <message>
        <source>文件带有宏，没有读入，也没有运行。</source>
        <translation>The file holds macros; they were not read and not run.</translation>
    </message>
    <message>
        <source>文件前后有不属于文档的数据，没有读入。</source>
        <translation>There is data before or after the document that does not belong to it; it was not read.</translation>
    </message>
    <message>
        <source>文件缺少 [Content_Types].xml，可能不完整，请核对。</source>
        <translation>The file lacks [Content_Types].xml and may not be complete; please check.</translation>
    </message>
    <message>
        <source>“%1”：%2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>请在浏览器里打开网页，把正文复制到 WPS 或 Word 中另存，再导入。</source>
        <translation>Open the page in a browser, copy its text into WPS or Word, save that and import it.</translation>
    </message>
    <message>
        <source>网页“%1”太大或太乱，不能读入。</source>
        <translation>The web page “%1” is too large or too disordered to be read.</translation>
    </message>
    <message>
        <source>“%1”不是文字文档（.odt）。</source>
        <translation>“%1” is not a text document (.odt).</translation>
    </message>
    <message>
        <source>“%1”是加密的文档。</source>
        <translation>“%1” is an encrypted document.</translation>
    </message>
    <message>
        <source>图片加起来超过 100 MB，后面的%2张没有读入，首处在第%1段；请压缩图片后重新导入。</source>
        <translation>The pictures have more than 100 MB together; the last %2 of them were not read, the first in paragraph %1. Please compress the pictures and import again.</translation>
    </message>
    <message>
        <source>“%1”第%2段的表格有 %3 行相同的行，像是损坏的文件。</source>
        <translation>The table in paragraph %2 of “%1” repeats a row %3 times, like a damaged file.</translation>
    </message>
    <message>
        <source>有%2个图形（图表、示意图等）没有读入，首处在第%1段。</source>
        <translation>%2 drawings (charts, diagrams and the like) were not read, the first in paragraph %1.</translation>
    </message>
    <message>
        <source>%2个公式写成了一行文字，首处在第%1段，请核对。</source>
        <translation>%2 formulas were written as one line of text, the first in paragraph %1; please check.</translation>
    </message>
    <message>
        <source>页眉或页脚里有图片，没有读入。</source>
        <translation>Pictures in headers or footers were not read.</translation>
    </message>
    <message>
        <source>有%2处不认识的内容没有读入，首处在第%1段，请对照原文件核对。</source>
        <translation>%2 unknown parts were not read, the first in paragraph %1; please compare with the original file.</translation>
    </message>
    <message>
        <source>有%2处按钮、选项、输入框或嵌入内容没有读入，首处在第%1段。</source>
        <translation>%2 buttons, choices, input fields or embedded parts were not read, the first in paragraph %1.</translation>
    </message>
    <message>
        <source>网页写着编码是 %1，实际按 %2 读入，请核对文字。</source>
        <translation>The web page says that its encoding is %1, but it was read as %2; please check the text.</translation>
    </message>
    <message>
        <source>网页“%1”第%2行：%3。</source>
        <translation>Web page “%1”, line %2: %3.</translation>
    </message>
    <message>
        <source>标签嵌套超过%1层</source>
        <translation>tags are nested more than %1 levels deep</translation>
    </message>
    <message>
        <source>一个标签有%1个属性，超过%2个的上限</source>
        <translation>one tag has %1 attributes, more than the limit of %2</translation>
    </message>
    <message>
        <source>标签超过%1个</source>
        <translation>there are more than %1 tags</translation>
    </message>
    <message>
        <source>标签的属性共超过%1个</source>
        <translation>all tags together have more than %1 attributes</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>“%1”第%2行无法读取：%3。</source>
        <translation>Line %2 of “%1” cannot be read: %3.</translation>
    </message>
    <message>
        <source>请用WPS或Excel打开，改正这一行后另存，再导入。</source>
        <translation>Open it in WPS or Excel, correct this row, save it and import it again.</translation>
    </message>
    <message>
        <source>引号没有闭合</source>
        <translation>a quotation mark is not closed</translation>
    </message>
    <message>
        <source>一个单元格超过1MB，也可能是引号没有闭合</source>
        <translation>a cell is larger than 1 MB, or a quotation mark is not closed</translation>
    </message>
    <message>
        <source>一个单元格超过1MB</source>
        <translation>a cell is larger than 1 MB</translation>
    </message>
    <message>
        <source>第%1行第%2列的引号不合规则，已按原样保留。</source>
        <translation>The quotation marks in line %1, column %2 break the rules; they are kept unchanged.</translation>
    </message>
    <message>
        <source>超过%1列</source>
        <translation>it has more than %1 columns</translation>
    </message>
    <message>
        <source>超过%1行</source>
        <translation>there are more than %1 rows</translation>
    </message>
    <message>
        <source>“%1”：%2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>文件按%1编码读取，不能确定是否正确，请核对文字。</source>
        <translation>The file was read as %1, which may be wrong; please check the text.</translation>
    </message>
    <message>
        <source>文件开头有多余的字节序标记（BOM），已去掉。</source>
        <translation>A needless byte order mark (BOM) at the start of the file was removed.</translation>
    </message>
    <message>
        <source>还有%1处同样的情况，没有逐一列出。</source>
        <translation>Further places like this, not listed: %1.</translation>
    </message>
    <message>
        <source>工作簿含有宏，没有运行，也没有读取。</source>
        <translation>The workbook holds macros; they were not run and not read.</translation>
    </message>
    <message>
        <source>工作簿链接到其他文件，没有打开；用的是表中保存的值。</source>
        <translation>The workbook links to other files, which were not opened; the values saved in it are used.</translation>
    </message>
    <message>
        <source>压缩包里没有工作簿的主体</source>
        <translation>the body of the workbook is not in the archive</translation>
    </message>
    <message>
        <source>“%1”是图表，不是表格，没有读取。</source>
        <translation>“%1” is a chart, not a table; it was not read.</translation>
    </message>
    <message>
        <source>压缩包里没有工作表“%1”的内容</source>
        <translation>the content of the sheet “%1” is not in the archive</translation>
    </message>
    <message>
        <source>请用WPS或Excel打开，改正后另存，再导入。</source>
        <translation>Open it in WPS or Excel, correct it, save it and import it again.</translation>
    </message>
    <message>
        <source>“%1”的单元格“%2”无法读取：%3。</source>
        <translation>Cell “%2” of “%1” cannot be read: %3.</translation>
    </message>
    <message>
        <source>“%1”无法读取：%2。</source>
        <translation>“%1” cannot be read: %2.</translation>
    </message>
    <message>
        <source>“%1”里的%2无法读取：%3。</source>
        <translation>%2 in “%1” cannot be read: %3.</translation>
    </message>
    <message>
        <source>文件的压缩包前后有多余的数据，已忽略。</source>
        <translation>There is needless data before or after the archive in the file; it was ignored.</translation>
    </message>
    <message>
        <source>单元格“%1”超过32767字，Excel会截断它，这里保留了全部文字。</source>
        <translation>Cell “%1” is longer than 32767 characters; Excel would cut it off. All of it is kept here.</translation>
    </message>
    <message>
        <source>共享字符串的序号%1超出范围（共有%2个）</source>
        <translation>the shared string number %1 is out of range (there are %2)</translation>
    </message>
    <message>
        <source>单元格“%1”的格式不存在，按普通数字读取。</source>
        <translation>The format of cell “%1” does not exist; it was read as an ordinary number.</translation>
    </message>
    <message>
        <source>“%1”不是数字</source>
        <translation>“%1” is not a number</translation>
    </message>
    <message>
        <source>%1不是1900年至9999年之间的日期</source>
        <translation>%1 is not a date between 1900 and 9999</translation>
    </message>
    <message>
        <source>单元格“%1”是并不存在的1900年2月29日，按2月28日读取。</source>
        <translation>Cell “%1” holds 29 February 1900, a day that never was; it was read as 28 February.</translation>
    </message>
    <message>
        <source>单元格“%1”的数字超过15位，末尾几位在保存时已丢失，请核对。</source>
        <translation>The number in cell “%1” has more than 15 digits; the last ones were lost when it was saved. Please check it.</translation>
    </message>
    <message>
        <source>“%1”不是日期</source>
        <translation>“%1” is not a date</translation>
    </message>
    <message>
        <source>只有公式，没有保存计算结果</source>
        <translation>there is only a formula and no saved result</translation>
    </message>
    <message>
        <source>单元格“%1”的公式可能调用其他程序，没有执行，用的是保存的值。</source>
        <translation>The formula of cell “%1” may call another program; it was not run, and the saved value is used.</translation>
    </message>
    <message>
        <source>内容超过1MB</source>
        <translation>its content is larger than 1 MB</translation>
    </message>
    <message>
        <source>单元格“%1”是错误值“%2”。</source>
        <translation>Cell “%1” holds the error “%2”.</translation>
    </message>
    <message>
        <source>单元格类型“%1”无法识别</source>
        <translation>the cell type “%1” is not known</translation>
    </message>
    <message>
        <source>单元格“%1”在第256列之外，没有读取。</source>
        <translation>Cell “%1” lies beyond column 256; it was not read.</translation>
    </message>
    <message>
        <source>工作表的单元格超过%1个</source>
        <translation>the sheet has more than %1 cells</translation>
    </message>
    <message>
        <source>同一个单元格出现了两次</source>
        <translation>the same cell appears twice</translation>
    </message>
    <message>
        <source>工作表“%1”第%2行有单元格编号“%3”，不正确或超出范围</source>
        <translation>row %2 of the sheet “%1” has a cell reference “%3” that is wrong or out of range</translation>
    </message>
    <message>
        <source>工作表“%1”的行号“%2”不正确或超出范围</source>
        <translation>the row number “%2” of the sheet “%1” is wrong or out of range</translation>
    </message>
    <message>
        <source>工作表超过%1行</source>
        <translation>the sheet has more than %1 rows</translation>
    </message>
    <message>
        <source>工作表“%1”的合并区域“%2”不正确</source>
        <translation>the merged range “%2” of the sheet “%1” is wrong</translation>
    </message>
    <message>
        <source>工作表“%1”的行没有按次序存放，已按行号排好。</source>
        <translation>The rows of the sheet “%1” are not stored in order; they were put in order by their numbers.</translation>
    </message>
    <message>
        <source>工作表“%1”的合并单元格过多</source>
        <translation>the sheet “%1” has too many merged cells</translation>
    </message>
    <message>
        <source>工作表“%1”是隐藏的。</source>
        <translation>The sheet “%1” is hidden.</translation>
    </message>
    <message>
        <source>工作表“%1”无法生成。</source>
        <translation>The sheet “%1” could not be made.</translation>
    </message>
    <message>
        <source>请检查临时文件夹所在的磁盘是否已满，然后再试。</source>
        <translation>Check whether the disk of the temporary folder is full, then try again.</translation>
    </message>
    <message>
        <source>单元格“%1”的文字超过%2字，Excel工作簿放不下。</source>
        <translation>The text of cell “%1” is longer than %2 characters, more than an Excel workbook can hold.</translation>
    </message>
    <message>
        <source>请缩短这一条，或者改为导出CSV或数据文件（JSON）。</source>
        <translation>Shorten this entry, or export CSV or a data file (JSON) instead.</translation>
    </message>
    <message>
        <source>请从下拉列表中选择。</source>
        <translation>Choose from the list.</translation>
    </message>
    <message>
        <source>%1至%2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>等</source>
        <translation> and more</translation>
    </message>
    <message>
        <source>工作表“%1”第%2行是隐藏的，也一并读取了。</source>
        <translation>Rows of sheet “%1” that are hidden and were read too: %2.</translation>
    </message>
    <message>
        <source>只有%1列，表头有%2列。</source>
        <translation>It has only %1 columns, the header has %2.</translation>
    </message>
    <message>
        <source>有%1列，比表头的%2列多。</source>
        <translation>It has %1 columns, more than the %2 of the header.</translation>
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
    <message>
        <source>一张图片有%1，超过了%2的上限，年报库“%3”没有改动。</source>
        <translation>A picture has %1, more than the limit of %2; the library “%3” was not changed.</translation>
    </message>
    <message>
        <source>请先把图片缩小，再放进报告。</source>
        <translation>Make the picture smaller before you put it into the report.</translation>
    </message>
    <message>
        <source>一个表格里有不能保存的字符或单元格，年报库“%1”没有改动。</source>
        <translation>A table holds characters or cells that cannot be saved; the library “%1” was not changed.</translation>
    </message>
    <message>
        <source>请删去表格中显示为方框或问号的字符后再试。</source>
        <translation>Delete the characters of the table shown as boxes or question marks and try again.</translation>
    </message>
    <message>
        <source>%1有%2，超过了%3的上限，年报库“%4”没有改动。</source>
        <translation>%1: %2, more than the limit of %3; the library “%4” was not changed.</translation>
    </message>
    <message>
        <source>请不保留原文件，或者先删去不再需要的原文件。</source>
        <translation>Do not keep the original file, or first delete original files no longer needed.</translation>
    </message>
    <message>
        <source>年报库“%1”里没有保留这份原文件。</source>
        <translation>The library “%1” does not keep this original file.</translation>
    </message>
    <message>
        <source>请向报送单位再要一份。</source>
        <translation>Ask the reporting unit for it again.</translation>
    </message>
    <message>
        <source>原文件“%1”</source>
        <translation>The original file “%1”</translation>
    </message>
    <message>
        <source>保留的原文件一共</source>
        <translation>The original files kept, together</translation>
    </message>
    <message>
        <source>保留的原文件“%1”与收到时不一致（%2）</source>
        <translation>the kept original file “%1” differs from the one received (%2)</translation>
    </message>
    <message>
        <source>单位名册中“%1”的内部编号重复，年报库“%2”没有改动。</source>
        <translation>The internal id of “%1” in the register of units is repeated; the library “%2” was not changed.</translation>
    </message>
    <message>
        <source>文件是空的</source>
        <translation>the file is empty</translation>
    </message>
    <message>
        <source>它不是数据库文件</source>
        <translation>it is no database file</translation>
    </message>
    <message>
        <source>它是别的程序的数据库</source>
        <translation>it is the database of another program</translation>
    </message>
    <message>
        <source>其中的表、索引、视图或触发器与本程序建立的不同，结构被改过</source>
        <translation>its tables, indexes, views or triggers are not those of this program, somebody has altered its structure</translation>
    </message>
    <message>
        <source>表%1第%2行的文字不是有效的UTF-8</source>
        <translation>the text in row %2 of table %1 is not valid UTF-8</translation>
    </message>
    <message>
        <source>文件不完整，后面的部分不见了</source>
        <translation>the file is incomplete, its end is missing</translation>
    </message>
    <message>
        <source>内部的页或索引彼此对不上</source>
        <translation>its pages or indexes contradict each other</translation>
    </message>
    <message>
        <source>表%1里的引用断了，指向不存在的记录</source>
        <translation>a reference in table %1 is broken, it points to no record</translation>
    </message>
    <message>
        <source>年报库“%1”已经损坏：%2。</source>
        <translation>The library “%1” is damaged: %2.</translation>
    </message>
    <message>
        <source>“%1”不是年报库：%2。</source>
        <translation>“%1” is no library: %2.</translation>
    </message>
    <message>
        <source>别的程序打开过年报库“%1”，旁边的“-wal”文件里还有没有并入的内容。</source>
        <translation>Another program has opened the library “%1”; the “-wal” file beside it holds content that is not in the library yet.</translation>
    </message>
    <message>
        <source>请先在那个程序里正常关闭它，再打开；文件没有被改动。</source>
        <translation>Please close it properly in that program, then open it again; the files were not changed.</translation>
    </message>
    <message>
        <source>报告“%1”的图片一共有%2，超过了%3的上限，年报库“%4”没有改动。</source>
        <translation>The pictures of the report “%1” have %2 together, more than the limit of %3; the library “%4” was not changed.</translation>
    </message>
    <message>
        <source>请先把图片缩小或者删去几张。</source>
        <translation>Please make the pictures smaller first, or remove some.</translation>
    </message>
    <message>
        <source>第%1条修改记录（%2）%3</source>
        <translation>Change record %1 (%2) %3</translation>
    </message>
    <message>
        <source>前面缺了记录</source>
        <translation>lacks a record before it</translation>
    </message>
    <message>
        <source>被改动过</source>
        <translation>was altered</translation>
    </message>
    <message>
        <source>有%1份报告的年度、标题等没有找回，它们的内容在“抢救出的报告”里。</source>
        <translation>Year, title and the like of %1 report(s) were not found; their content is in “抢救出的报告”.</translation>
    </message>
    <message>
        <source>有%1个部分的标题没有找回，它们的内容在“（标题没有找回）”的部分里。</source>
        <translation>The headings of %1 part(s) were not found; their content is in parts called “（标题没有找回）”.</translation>
    </message>
    <message>
        <source>有%1个类别、问题或计划的标题没有找回，它们的内容在“（标题没有找回）”下。</source>
        <translation>The titles of %1 categories, problems or plans were not found; their content is under “（标题没有找回）”.</translation>
    </message>
    <message>
        <source>有%1个条目的标题没有找回，它们的正文在“（标题没有找回）”的条目里。</source>
        <translation>The titles of %1 item(s) were not found; their texts are in items called “（标题没有找回）”.</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>部分</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>类别、问题和计划</source>
        <translation>Categories, problems and plans</translation>
    </message>
    <message>
        <source>条目</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>报告的段落</source>
        <translation>Paragraphs of reports</translation>
    </message>
    <message>
        <source>部分的段落</source>
        <translation>Paragraphs of parts</translation>
    </message>
    <message>
        <source>类别、问题和计划的段落</source>
        <translation>Paragraphs of categories, problems and plans</translation>
    </message>
    <message>
        <source>条目的段落</source>
        <translation>Paragraphs of items</translation>
    </message>
    <message>
        <source>计划对应的问题</source>
        <translation>Problems that plans answer</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>单位的别名</source>
        <translation>Other names of units</translation>
    </message>
    <message>
        <source>收到的文件</source>
        <translation>Received files</translation>
    </message>
    <message>
        <source>命名版本</source>
        <translation>Named versions</translation>
    </message>
    <message>
        <source>%1：有%2条已损坏。</source>
        <translation>%1: %2 are damaged.</translation>
    </message>
    <message>
        <source>%1：有%2条的文字有几处读不清，以“〓”代替。</source>
        <translation>%1: the texts of %2 have unreadable places, marked “〓”.</translation>
    </message>
    <message>
        <source>修改记录</source>
        <translation>Record of changes</translation>
    </message>
    <message>
        <source>“%1”里没有能读出来的年报内容。</source>
        <translation>“%1” has nothing of a library that can be read.</translation>
    </message>
    <message>
        <source>请用备份恢复；没有备份时请把这个文件原样留着，另请人处理。</source>
        <translation>Restore a backup; if there is none, keep this file as it is and ask for help.</translation>
    </message>
    <message>
        <source>有一份报告拼不起来：%1</source>
        <translation>A report cannot be put together: %1</translation>
    </message>
    <message>
        <source>收到的文件“%1”的内容已损坏。</source>
        <translation>The content of the received file “%1” is damaged.</translation>
    </message>
    <message>
        <source>抢救损坏的年报库</source>
        <translation>Salvage of a damaged library</translation>
    </message>
    <message>
        <source>修改记录和命名版本没有带过来，它们仍在损坏的原件里。</source>
        <translation>The record of changes and the named versions were not taken along; they are still in the damaged file.</translation>
    </message>
    <message>
        <source>文件没有被改动；请用备份恢复，没有备份时可以“抢救”还读得出的内容。</source>
        <translation>The file was not changed; restore a backup, or “salvage” what can still be read if there is none.</translation>
    </message>
    <message>
        <source>年报库“%1”打开期间被别的程序替换或改写了，这次没有保存。</source>
        <translation>The library “%1” was replaced or overwritten by another program while it was open; nothing was saved this time.</translation>
    </message>
    <message>
        <source>已存的内容可用“另存副本”存到别处；请把刚输入的文字复制出来，再重新打开年报库。</source>
        <translation>Save what is there elsewhere with “Save a Copy”; copy the text that you have just typed and open the library again.</translation>
    </message>
    <message>
        <source>年报库在网络共享上，几个人同时打开可能损坏；请拷到本机再用，共享上放备份。</source>
        <translation>The library is on a network share and can be damaged when several people open it at once; copy it to this machine and keep backups on the share.</translation>
    </message>
    <message>
        <source>年报库已关闭，“%1”没有做完。</source>
        <translation>The library was closed; “%1” was not finished.</translation>
    </message>
    <message>
        <source>请打开年报库后再备份一次。</source>
        <translation>Open the library and back it up again.</translation>
    </message>
    <message>
        <source>年报库里“已忽略的校对意见”读不出来。</source>
        <translation>The ignored findings in the library cannot be read.</translation>
    </message>
    <message>
        <source>请用备份恢复这个年报库。</source>
        <translation>Please restore the library from a backup.</translation>
    </message>
    <message>
        <source>表%1里有不合规定的内容</source>
        <translation>table %1 holds values that it must not hold</translation>
    </message>
    <message>
        <source>原文件“%1”不在抢救出来的内容里，有%2条出自它。</source>
        <translation>The original “%1” is not among what was salvaged; %2 record(s) came from it.</translation>
    </message>
    <message>
        <source>年报库“%1”的文件名或它上面的文件夹名不是UTF-8编码，用不了。</source>
        <translation>The library “%1” cannot be used: its name, or that of a folder above it, is not in UTF-8.</translation>
    </message>
    <message>
        <source>请先改名（常见于Windows打的压缩包），或者换一个文件夹。</source>
        <translation>Rename it first (often so from archives made on Windows), or choose another folder.</translation>
    </message>
    <message>
        <source>修改记录到第%1条为止，最后一条本来是第%2条</source>
        <translation>the history ends with change %1, the last one was change %2</translation>
    </message>
    <message>
        <source>最后一次修改与修改记录对不上：文件可能是在写入当中拷贝的，或者修改记录被删过</source>
        <translation>its last change does not fit the history: the file may have been copied while it was written, or changes were removed from the history</translation>
    </message>
    <message>
        <source>年报库在磁盘上还有别的名字（硬链接），只能查看：用别的名字打开时没写完的修改，从这里看不出来。请另存副本再修改。</source>
        <translation>The library has another name on the disk (a hard link) and can only be viewed: a change that was not written to its end under that name does not show here. Save a copy and edit that.</translation>
    </message>
    <message>
        <source>另有%1处与修改记录对不上。</source>
        <translation>%1 more places do not fit the history.</translation>
    </message>
    <message>
        <source>%1下面的内容，多少或次序与修改记录不符：第%2条修改记录之后被别的程序改过，或者缺了修改记录</source>
        <translation>What stands below %1 is not what or where the history says: after change %2 another program altered it, or changes are missing</translation>
    </message>
    <message>
        <source>%1与修改记录不符：第%2条修改记录之后被别的程序改过，或者缺了修改记录</source>
        <translation>%1 is not as the history says: after change %2 another program altered it, or changes are missing</translation>
    </message>
    <message>
        <source>单位名册</source>
        <translation>The register of units</translation>
    </message>
    <message>
        <source>%1“%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>%1没有修改记录：它是别的程序加上的，或者缺了修改记录</source>
        <translation>%1 is not in the history: another program added it, or changes are missing</translation>
    </message>
    <message>
        <source>年报库“%1”在磁盘上还有别的名字（硬链接），只能查看，不能修改。</source>
        <translation>The library “%1” has another name on the disk (a hard link) and can only be viewed, not changed.</translation>
    </message>
    <message>
        <source>请用“另存副本”存成单独的文件，再修改副本。</source>
        <translation>Save a copy as a file of its own and edit the copy.</translation>
    </message>
    <message>
        <source>自动</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>导入前</source>
        <translation>Before import</translation>
    </message>
    <message>
        <source>恢复前</source>
        <translation>Before restore</translation>
    </message>
    <message>
        <source>升级前</source>
        <translation>Before upgrade</translation>
    </message>
    <message>
        <source>手动</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>备份放不下：文件夹“%1”所在的磁盘已满，大约还缺%2。</source>
        <translation>There is no room for the backup: the disk of the folder “%1” is full; about %2 more is needed.</translation>
    </message>
    <message>
        <source>备份放不下：文件夹“%1”所在的磁盘已满。</source>
        <translation>There is no room for the backup: the disk of the folder “%1” is full.</translation>
    </message>
    <message>
        <source>请清理磁盘，或者备份到别的磁盘（窗口里“备份到别处…”，命令行 --to），然后再试。</source>
        <translation>Free some space, or back up to another disk (“Back Up Elsewhere…” in the window, --to on the command line), then try again.</translation>
    </message>
    <message>
        <source>备份到文件夹“%1”时磁盘出错，没有做成。</source>
        <translation>The disk failed while backing up into the folder “%1”; there is no backup.</translation>
    </message>
    <message>
        <source>请检查磁盘，或者备份到别的磁盘。</source>
        <translation>Check the disk, or back up to another one.</translation>
    </message>
    <message>
        <source>年报库“%1”是旧版的，要先备份才能升级。%2</source>
        <translation>The library “%1” is of an older version and has to be backed up before it is upgraded. %2</translation>
    </message>
    <message>
        <source>年报库由旧版升级，升级前已备份：“%1”。</source>
        <translation>The library was upgraded from an older version and backed up before: “%1”.</translation>
    </message>
    <message>
        <source>修改记录完整，读不出的内容已照它补齐：报告、单位和命名版本都在。</source>
        <translation>The record of changes is whole and made up for what cannot be read: the reports, units and named versions are all there.</translation>
    </message>
    <message>
        <source>修改记录保留到第%1条；后面的%2条有缺，接不上，没有带过来，它们仍在损坏的原件里。</source>
        <translation>The record of changes is kept up to number %1; %2 behind it are broken off and were not taken along. They are still in the damaged original.</translation>
    </message>
    <message>
        <source>命名版本“%1”没有带过来：通到它的修改记录断了。</source>
        <translation>The named version “%1” was not taken along: the record of changes that leads to it is broken off.</translation>
    </message>
    <message numerus="yes">
        <source>修改记录里收着的图片或文件有%n个被改动过</source>
        <translation>
            <numerusform>%n picture or file kept in the record of changes was altered</numerusform>
            <numerusform>%n pictures or files kept in the record of changes were altered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>修改记录里少了%n个删去的图片</source>
        <translation>
            <numerusform>%n removed picture is missing from the record of changes</numerusform>
            <numerusform>%n removed pictures are missing from the record of changes</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>等%n个</source>
        <translation>
            <numerusform>and others, %n in all</numerusform>
            <numerusform>and others, %n in all</numerusform>
        </translation>
    </message>
    <message>
        <source>没有找回的标题里，有些照修改记录补上了，其余的设置没有找回：%1。</source>
        <translation>Of the titles that were not found, some were taken from the record of changes, without their settings: %1.</translation>
    </message>
    <message numerus="yes">
        <source>文件末尾多出%n字节，不是年报库的内容</source>
        <translation>
            <numerusform>%n byte at the end of the file does not belong to the library</numerusform>
            <numerusform>%n bytes at the end of the file do not belong to the library</numerusform>
        </translation>
    </message>
    <message>
        <source>年报库的目录坏了，各页上的内容按样子找回，缺了哪些已无法一一列出。读出的有：%1。</source>
        <translation>The library&apos;s directory is damaged. What its pages hold was found by its looks; what is missing can no longer be listed one by one. Read: %1.</translation>
    </message>
    <message>
        <source>%1：有%2页读不出，其余各页读出%3条。</source>
        <translation>%1: pages that cannot be read: %2; rows read from the others: %3.</translation>
    </message>
    <message>
        <source>%1%2条</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>文件没有被改动。它原来要是年报库，就是开头坏了：请用备份恢复，没有备份时可以“抢救”还读得出的内容。</source>
        <translation>The file was not changed. If it was a library, its beginning is damaged: restore a backup, or, without one, salvage what can still be read.</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>年报库正在别处打开%1，读的是已经存好的内容，此后的修改看不到。</source>
        <translation>The library is open elsewhere%1; what it has saved is read, later changes are not seen.</translation>
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
    <message>
        <source>法治年报</source>
        <translation>法治年报 Nianbao</translation>
    </message>
    <message>
        <source>文件夹“%1”里的文件超过 %2 个。</source>
        <translation>There are more than %2 files in the folder “%1”.</translation>
    </message>
    <message>
        <source>请选择只放报送材料的文件夹，或者分几次导入。</source>
        <translation>Choose a folder that holds only material sent in, or import in several parts.</translation>
    </message>
    <message>
        <source>Word 或 WPS 打开时的临时文件</source>
        <translation>a temporary file of Word or WPS</translation>
    </message>
    <message>
        <source>隐藏文件</source>
        <translation>a hidden file</translation>
    </message>
    <message>
        <source>空文件</source>
        <translation>an empty file</translation>
    </message>
    <message>
        <source>年报库，请单独合并</source>
        <translation>a library; merge it separately</translation>
    </message>
    <message>
        <source>认不出格式</source>
        <translation>its format is not recognised</translation>
    </message>
    <message>
        <source>“%1”没有导入：%2。</source>
        <translation>“%1” was not imported: %2.</translation>
    </message>
    <message>
        <source>请选择放有报送材料的文件夹，或者直接选择文件。</source>
        <translation>Choose a folder that holds material sent in, or choose files.</translation>
    </message>
    <message>
        <source>单位名册是空的，没有可以制作填报表的单位。</source>
        <translation>The register of units is empty; there is no unit to make a form for.</translation>
    </message>
    <message>
        <source>“%1”里没有符合要求的报告。</source>
        <translation>No report in “%1” fits.</translation>
    </message>
    <message>
        <source>请去掉或改正年度、发文机关、版本再试。</source>
        <translation>Leave out or correct year, issuing body and edition, then try again.</translation>
    </message>
    <message>
        <source>“%1”是材料，年报库里有 %2 份报告都可以收它：%3。</source>
        <translation>“%1” is material, and %2 reports of the library could take it: %3.</translation>
    </message>
    <message>
        <source>“%1”的标题说的是 %2 年，年报库里没有这一年的报告可以收它。</source>
        <translation>The title of “%1” speaks of the year %2; the library has no report of that year to take it.</translation>
    </message>
    <message>
        <source>“%1”里是表格的行，不是一份报告。</source>
        <translation>“%1” holds rows of a table, not a report.</translation>
    </message>
    <message>
        <source>导入已取消，年报库没有改变。</source>
        <translation>The import was cancelled; the library was not changed.</translation>
    </message>
    <message>
        <source>需要时请重新导入。</source>
        <translation>Import again when you need to.</translation>
    </message>
    <message>
        <source>原文件“%1”（%2 MB）太大，没有存入年报库，请自己保管好。</source>
        <translation>The original file “%1” (%2 MB) is too large and was not kept in the library; keep it yourself.</translation>
    </message>
    <message>
        <source>“%1”是旧格式的文件，%2。</source>
        <translation>“%1” is a file of an old format; %2.</translation>
    </message>
    <message>
        <source>请用WPS打开后另存为.%1，再导入。</source>
        <translation>Open it in WPS, save it as .%1 and import that.</translation>
    </message>
    <message>
        <source>已取消转换“%1”。</source>
        <translation>The conversion of “%1” was cancelled.</translation>
    </message>
    <message>
        <source>没有改变任何内容。</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>“%1”是旧格式的文件，要靠LibreOffice转换，这台电脑上没有找到它。</source>
        <translation>“%1” is a file of an old format that LibreOffice must convert; it was not found on this computer.</translation>
    </message>
    <message>
        <source>LibreOffice没有能够转换它</source>
        <translation>LibreOffice could not convert it</translation>
    </message>
    <message>
        <source>“%1”是PDF，只保存了版面，没有保存段落，不支持导入。</source>
        <translation>“%1” is a PDF, which holds pages and no paragraphs; it cannot be imported.</translation>
    </message>
    <message>
        <source>请向发送方要Word原件，或者用WPS转换为.docx并核对文字，再导入。</source>
        <translation>Ask the sender for the Word original, or convert it to .docx with WPS, check the text and import that.</translation>
    </message>
    <message>
        <source>“%1”是旧格式的文件，已用LibreOffice转换后读取，请核对。</source>
        <translation>“%1” is a file of an old format; it was read after conversion by LibreOffice. Please check it.</translation>
    </message>
    <message>
        <source>还没有记住任何列对应关系，“%1”没有写出。</source>
        <translation>No column mappings are remembered yet; “%1” was not written.</translation>
    </message>
    <message>
        <source>请先在导入预览中为一张表指定各列，再导出。</source>
        <translation>Set the columns of a table in the import preview first, then export.</translation>
    </message>
    <message>
        <source>数据包的内容超过%1MB，放不进一个文件。</source>
        <translation>The content of the data package is larger than %1 MB and does not fit into one file.</translation>
    </message>
    <message>
        <source>请按年度或按报告分成几个数据包。</source>
        <translation>Make several data packages, by year or by report.</translation>
    </message>
    <message>
        <source>写出“%1”前的自检没有通过：重新读入的内容与年报库不一致。</source>
        <translation>The check before writing “%1” failed: read again, it differs from the library.</translation>
    </message>
    <message>
        <source>请换一个文件，或用画图程序打开后另存为 PNG。</source>
        <translation>Choose another file, or open it in a paint program and save it as PNG.</translation>
    </message>
    <message>
        <source>文件“%1”不是 PNG、JPEG、GIF 或 BMP 图片，没有插入。</source>
        <translation>The file “%1” is not a PNG, JPEG, GIF or BMP picture; it was not inserted.</translation>
    </message>
    <message>
        <source>图片“%1”已损坏或过大，无法显示，没有插入。</source>
        <translation>The picture “%1” is damaged or too large to be shown; it was not inserted.</translation>
    </message>
    <message>
        <source>新建示例年报库</source>
        <translation>New sample library</translation>
    </message>
    <message>
        <source>导入 %1 个文件</source>
        <translation>import %1 files</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation> “%1”</translation>
    </message>
    <message>
        <source> %1 个文件</source>
        <translation> %1 files</translation>
    </message>
    <message>
        <source>新增 %1 条</source>
        <translation>%1 new</translation>
    </message>
    <message>
        <source>修改 %1 条</source>
        <translation>%1 changed</translation>
    </message>
    <message>
        <source>删除 %1 条</source>
        <translation>%1 removed</translation>
    </message>
    <message>
        <source>不采用 %1 条</source>
        <translation>%1 not taken</translation>
    </message>
    <message>
        <source>%1 条有冲突，保留现有文字</source>
        <translation>%1 in conflict kept as here</translation>
    </message>
    <message>
        <source>未识别 %1 处</source>
        <translation>%1 not understood</translation>
    </message>
    <message>
        <source>%1 个文件读不出来，没有导入</source>
        <translation>%1 files could not be read and were left out</translation>
    </message>
    <message>
        <source>没有变化</source>
        <translation>nothing changed</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>已导入%1：%2。</source>
        <translation>Imported%1: %2.</translation>
    </message>
    <message>
        <source>“%1”里没有可以导入的文件。</source>
        <translation>“%1” holds no file that can be imported.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>移动</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>起草和定稿在“报告”菜单里改，不在这里恢复。</source>
        <translation>Draft and final are changed in the Report menu, not here.</translation>
    </message>
    <message>
        <source>删除的内容现在又在报告里，不用恢复。</source>
        <translation>What was removed is in the report again; there is nothing to restore.</translation>
    </message>
    <message>
        <source>这一条现在不在报告里，没有地方可以恢复。</source>
        <translation>This entry is not in the report now, so there is no place to restore it to.</translation>
    </message>
    <message>
        <source>现在就是改前的文字，不用恢复。</source>
        <translation>The text is as before; there is nothing to restore.</translation>
    </message>
    <message>
        <source>恢复这一处：“%1”改回左边的文字；在这之后又作的修改也会被换掉。</source>
        <translation>Restores “%1” to the text on the left; what was edited there since is replaced too.</translation>
    </message>
    <message>
        <source>恢复这一处：“%1”改回左边的文字，别处不变。</source>
        <translation>Restores “%1” to the text on the left; all else stays.</translation>
    </message>
    <message>
        <source>恢复这一处：把删除的内容放回原来的位置，别处不变。</source>
        <translation>Puts what was removed back in its place; all else stays.</translation>
    </message>
    <message>
        <source>恢复这一处：移回原来的位置，文字不变。</source>
        <translation>Moves it back to its former place; the text stays.</translation>
    </message>
    <message>
        <source>恢复这一处：改回当时的编号、分段、状态等设置，文字不变。</source>
        <translation>Sets numbering, paragraphing and states as they were; the text stays.</translation>
    </message>
    <message>
        <source>恢复：%1</source>
        <translation>restore: %1</translation>
    </message>
    <message>
        <source>恢复到 %1</source>
        <translation>back to %1</translation>
    </message>
    <message>
        <source>没有做成备份：%1</source>
        <translation>No backup was made: %1</translation>
    </message>
    <message>
        <source>记住的列对应关系读不了这张表，没有用，请重新对应：%1</source>
        <translation>The remembered columns do not fit this table and were not used; please choose them again: %1</translation>
    </message>
    <message>
        <source>%1年度</source>
        <translation>%1 </translation>
    </message>
    <message>
        <source>“%1”是图片，不是报告或表格。</source>
        <translation>“%1” is a picture, neither a report nor a table.</translation>
    </message>
    <message>
        <source>文件名没有后缀，看内容当作%1读入。</source>
        <translation>The file name has no suffix; read as %1 by its content.</translation>
    </message>
    <message>
        <source>有 %1 条在这里已经删除，“%2”里还是删除前的样子，没有再收进来。</source>
        <translation>%1 were removed here and stand in “%2” as they were before; they were not taken in again.</translation>
    </message>
    <message>
        <source>请先导入单位名册，或者指明一个单位。</source>
        <translation>Import the register of units first, or name one unit.</translation>
    </message>
    <message>
        <source>%1年度的报告还没有发文机关和标题，导入后请在“报告信息”里填写。</source>
        <translation>The report of %1 has no organisation and no title yet; fill them in under Report information after the import.</translation>
    </message>
    <message>
        <source>请指明年度、发文机关或版本。</source>
        <translation>Name the year, the organisation or the edition.</translation>
    </message>
    <message>
        <source>请先新建这一年的报告，或者指明年度再导入。</source>
        <translation>Make the report of that year first, or name the year and import again.</translation>
    </message>
    <message>
        <source>请作为材料导入。</source>
        <translation>Import it as material.</translation>
    </message>
    <message>
        <source>请指明年度，再导入一次。</source>
        <translation>Name the year and import again.</translation>
    </message>
    <message>
        <source>另有%1个文件也不能导入：%2</source>
        <translation> %1 more files cannot be imported: %2</translation>
    </message>
    <message>
        <source>……其余见详细信息。</source>
        <translation>… The rest is in the details.</translation>
    </message>
    <message>
        <source>两个版本印出的文字完全相同，没有改动标记。</source>
        <translation>The two versions print the same text; nothing is marked.</translation>
    </message>
    <message>
        <source>比较的结果不能写成“%1”。</source>
        <translation>A comparison cannot be written as “%1”.</translation>
    </message>
    <message>
        <source>请改用 pdf（花脸稿）或 docx（带修订标记）。</source>
        <translation>Use pdf (marked up) or docx (tracked changes).</translation>
    </message>
    <message>
        <source>%1（花脸稿）</source>
        <translation>%1 (marked up)</translation>
    </message>
    <message>
        <source>差错</source>
        <translation>error</translation>
    </message>
    <message>
        <source>疑问</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>hint</translation>
    </message>
    <message>
        <source>文件第%1行</source>
        <translation>line %1 of the file</translation>
    </message>
    <message>
        <source>全文</source>
        <translation>whole text</translation>
    </message>
    <message>
        <source>没有“%1”这条校对规则。</source>
        <translation>There is no rule “%1”.</translation>
    </message>
    <message>
        <source>看不出“%1”要写成哪种格式。</source>
        <translation>What format “%1” should have cannot be told.</translation>
    </message>
    <message>
        <source>请用 .txt、.docx 等能写出报告的扩展名。</source>
        <translation>Please use an ending of a format that can be written, such as .txt or .docx.</translation>
    </message>
    <message>
        <source>词表“%1”没有读入：%2</source>
        <translation>The word list “%1” was not read: %2</translation>
    </message>
    <message>
        <source>规定</source>
        <translation>regulation</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>general</translation>
    </message>
    <message>
        <source>推荐</source>
        <translation>recommended</translation>
    </message>
    <message>
        <source>实务</source>
        <translation>practice</translation>
    </message>
    <message>
        <source>可%1。</source>
        <translation>Suggestion: %1.</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>说明和改法</source>
        <translation>Remark and correction</translation>
    </message>
    <message>
        <source>校对清单</source>
        <translation>List of Findings</translation>
    </message>
    <message>
        <source>报告：%1</source>
        <translation>Report: %1</translation>
    </message>
    <message>
        <source>%1校对。%2</source>
        <translation>Proofread on %1. %2</translation>
    </message>
    <message>
        <source>yyyy年M月d日</source>
        <translation>MMMM d, yyyy</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>改法</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>校对清单：%1</source>
        <translation>Findings: %1</translation>
    </message>
    <message>
        <source>%1（校对清单）.%2</source>
        <translation>%1 (findings).%2</translation>
    </message>
    <message>
        <source> › 表格第%1行第%2格</source>
        <translation> › table, row %1, cell %2</translation>
    </message>
    <message>
        <source>“%1”里%2年度报告的发文机关是“%3”，这里的是“%4”；编号相同，按同一份报告导入，发文机关没有改。</source>
        <translation>The organisation of the report for %2 is “%3” in “%1” and “%4” here; the id is the same, so it was taken for the same report, and the organisation was left as it is.</translation>
    </message>
    <message>
        <source>“%1”不是表格，没有列可以对应。</source>
        <translation>“%1” is no table; it has no columns.</translation>
    </message>
    <message>
        <source>请选择 XLSX 或 CSV 文件。</source>
        <translation>Choose an XLSX or CSV file.</translation>
    </message>
    <message>
        <source>“%1”里找不到表头。</source>
        <translation>No header was found in “%1”.</translation>
    </message>
    <message>
        <source>表头至少要有两列，每列一个短的名称，下面是数据。</source>
        <translation>A header has at least two columns, each with a short name, and data below it.</translation>
    </message>
    <message>
        <source>先用上一次能用的词表。</source>
        <translation>The last list that could be used stays in force.</translation>
    </message>
    <message>
        <source>先不用我的词表。</source>
        <translation>My Words is not used meanwhile.</translation>
    </message>
    <message>
        <source>“%1”没有读入：%2%3</source>
        <translation>“%1” was not read: %2 %3</translation>
    </message>
    <message>
        <source>第%1行：</source>
        <translation>line %1: </translation>
    </message>
    <message>
        <source>“%1”%2%3</source>
        <translation>“%1”: %2%3</translation>
    </message>
    <message>
        <source>请改正后再导入；词表没有变化。</source>
        <translation>Please mend it and import it again; the list has not changed.</translation>
    </message>
    <message>
        <source>里没有内容。</source>
        <translation>nothing stands in it.</translation>
    </message>
    <message>
        <source>没有“%1”这一列。</source>
        <translation>There is no column “%1”.</translation>
    </message>
    <message>
        <source>“处理”应写“要改”或“不提示”，不是“%1”。</source>
        <translation>“处理” has to be 要改 or 不提示, not “%1”.</translation>
    </message>
    <message>
        <source>重复</source>
        <translation>told twice</translation>
    </message>
    <message>
        <source>两个单位雷同</source>
        <translation>alike from two units</translation>
    </message>
    <message>
        <source>照搬往年</source>
        <translation>copied from an earlier year</translation>
    </message>
    <message>
        <source>另有%1处</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>用 nianbao-cli check 查看有哪些校对意见。</source>
        <translation>nianbao-cli check lists what was found.</translation>
    </message>
    <message>
        <source>这条规则现有的：%1。</source>
        <translation>Of this rule there are: %1.</translation>
    </message>
    <message>
        <source>有 %1 条校对意见符合：%2。</source>
        <translation>%1 findings fit: %2.</translation>
    </message>
    <message>
        <source>请用 --quote 写明其中一条的文字，或者加上 --all 表示全部。</source>
        <translation>Name the words of one of them with --quote, or add --all for all of them.</translation>
    </message>
    <message>
        <source>没有选定报告。</source>
        <translation>No report was chosen.</translation>
    </message>
    <message>
        <source>请先选定一份报告。</source>
        <translation>Choose a report first.</translation>
    </message>
    <message>
        <source>忽略“%1”</source>
        <translation>ignore “%1”</translation>
    </message>
    <message>
        <source>忽略 %1 条校对意见</source>
        <translation>ignore %1 findings</translation>
    </message>
    <message>
        <source>不再忽略“%1”</source>
        <translation>stop ignoring “%1”</translation>
    </message>
    <message>
        <source>不再忽略 %1 条校对意见</source>
        <translation>stop ignoring %1 findings</translation>
    </message>
    <message>
        <source>忽略的校对意见 %1 条</source>
        <translation>%1 ignored findings</translation>
    </message>
    <message>
        <source>重新提出的校对意见 %1 条</source>
        <translation>%1 findings told again</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>相近的有：%1。</source>
        <translation>Near it: %1. </translation>
    </message>
    <message numerus="yes">
        <source>%n处一并改正</source>
        <translation>
            <numerusform>correct %n place</numerusform>
            <numerusform>correct all %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>删去%1</source>
        <translation>delete %1</translation>
    </message>
    <message>
        <source>添上%1</source>
        <translation>add %1</translation>
    </message>
    <message>
        <source>改为%1</source>
        <translation>change to %1</translation>
    </message>
    <message>
        <source>整句</source>
        <translation>Sentence</translation>
    </message>
    <message>
        <source>第%1行第%2字</source>
        <translation>line %1, column %2</translation>
    </message>
    <message>
        <source>第%1行</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>写出“%1”前的自检没有通过：重新读入的内容与校对清单不一致。</source>
        <translation>“%1” did not pass the check before it is written: what is read back is not the list of findings.</translation>
    </message>
    <message>
        <source>它是链接、管道或设备，不是普通文件；要导入链接所指的文件，请直接选择它</source>
        <translation>it is a link, a pipe or a device and no plain file; to import what a link leads to, choose that file itself</translation>
    </message>
    <message>
        <source>没有“%1”这条规则的校对意见。</source>
        <translation>There is no finding of the rule “%1”.</translation>
    </message>
    <message>
        <source>没有“%1”这条规则对“%2”的校对意见。</source>
        <translation>There is no finding of the rule “%1” about “%2”.</translation>
    </message>
    <message>
        <source>%1里面的没有导入。</source>
        <translation>%1 What is in there was not imported.</translation>
    </message>
    <message>
        <source>LibreOffice在30秒内没有转换完</source>
        <translation>LibreOffice did not convert it within 30 seconds</translation>
    </message>
    <message>
        <source>“%1”实际上是网页，当作网页读入，里面的链接没有打开。</source>
        <translation>“%1” is really a web page and was read as one; no link in it was opened.</translation>
    </message>
    <message>
        <source>写出“%1”前的自检没有通过：接受全部修订后与后稿不一致。</source>
        <translation>“%1” did not pass the check before it is written: with all changes accepted it is not the later version.</translation>
    </message>
    <message>
        <source>“%1”实际上是网页，当作网页读入。</source>
        <translation>“%1” is really a web page and was read as one.</translation>
    </message>
    <message>
        <source>“%1”里有一处“%2”有 %3 字，超过 %4 字的上限。</source>
        <translation>In “%1” a “%2” has %3 characters, more than the limit of %4.</translation>
    </message>
    <message>
        <source>请在原来的文件里把它分成几段，再导入。</source>
        <translation>Please break it into paragraphs in the original file, then import again.</translation>
    </message>
    <message>
        <source>写出“%1”前的自检没有通过：重新读入的内容与填报表不一致。</source>
        <translation>The check before writing “%1” failed: what was read again differs from the form.</translation>
    </message>
    <message>
        <source>报告的文字中有不成字的字符，“%1”没有写出。</source>
        <translation>The report’s text holds a broken character; “%1” was not written.</translation>
    </message>
    <message>
        <source>请删去显示为方框或问号的字符后再试。</source>
        <translation>Delete the characters shown as boxes or question marks and try again.</translation>
    </message>
    <message>
        <source>修改%1</source>
        <translation>Change “%1”</translation>
    </message>
    <message>
        <source>插入表格</source>
        <translation>Insert a table</translation>
    </message>
    <message>
        <source>编辑表格</source>
        <translation>Edit a table</translation>
    </message>
    <message>
        <source>继续编辑表格</source>
        <translation>Go on editing a table</translation>
    </message>
    <message>
        <source>删去表格</source>
        <translation>Remove a table</translation>
    </message>
    <message>
        <source>插入图片</source>
        <translation>Insert a picture</translation>
    </message>
    <message>
        <source>删去图片</source>
        <translation>Remove a picture</translation>
    </message>
    <message>
        <source>编辑图片</source>
        <translation>Edit a picture</translation>
    </message>
    <message>
        <source>恢复备份</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>现在就是这个样子，没有要恢复的。</source>
        <translation>It is like this already; there is nothing to restore.</translation>
    </message>
    <message>
        <source>这一条是这一次加进来的，这一栏当时还没有文字。</source>
        <translation>The entry came in here, and this field held no text yet.</translation>
    </message>
    <message>
        <source>现在就是右边的文字，不用恢复。</source>
        <translation>It is the text on the right already; nothing to restore.</translation>
    </message>
    <message>
        <source>恢复这一处：“%1”改回右边的文字，在这之后作的修改会被换掉，别处不变。</source>
        <translation>Restores “%1” to the text on the right; what was edited there since is replaced, all else stays.</translation>
    </message>
    <message>
        <source>这一条现在已经不在报告里。</source>
        <translation>This entry is not in the report any more.</translation>
    </message>
    <message>
        <source>去掉这一条：它和它下面新增的内容都去掉，别处不变。</source>
        <translation>Removes this entry and what is new below it; all else stays.</translation>
    </message>
    <message>
        <source>去掉：%1</source>
        <translation>Remove: %1</translation>
    </message>
    <message>
        <source>规则：%1</source>
        <translation>Rule: %1</translation>
    </message>
    <message>
        <source>算得对的数</source>
        <translation>Sums that hold</translation>
    </message>
    <message>
        <source>无误</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>已忽略</source>
        <translation>Ignored</translation>
    </message>
    <message>
        <source>忽略的理由：%1</source>
        <translation>Ignored because: %1</translation>
    </message>
    <message>
        <source>另列算得对的数%1处、已忽略的%2处。</source>
        <translation>Also listed: sums that hold (%1) and what is ignored (%2).</translation>
    </message>
    <message>
        <source>另列算得对的数%1处。</source>
        <translation>Also listed: sums that hold (%1).</translation>
    </message>
    <message>
        <source>另列已忽略的%1处，各有理由。</source>
        <translation>Also listed: what is ignored (%1), with the reasons.</translation>
    </message>
    <message>
        <source>忽略的理由</source>
        <translation>Ignored because</translation>
    </message>
    <message>
        <source>算得对</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>“%1”是按本程序的版式重新写出的：原文件的字体、加粗、页眉页脚、表格样式、网页样式没有照搬。要保留原来的样子，请照已改的清单在原文件里改。</source>
        <translation>“%1” was written anew in this program’s own style: fonts, bold type, headers and footers, table styles and style sheets of the original were not taken over. To keep the original’s looks, make the listed changes there.</translation>
    </message>
    <message>
        <source>第%1段</source>
        <translation>paragraph %1</translation>
    </message>
    <message>
        <source>第%1段第%2字</source>
        <translation>paragraph %1, character %2</translation>
    </message>
    <message>
        <source>文件第%1段</source>
        <translation>paragraph %1 of the file</translation>
    </message>
    <message>
        <source>只改了数字</source>
        <translation>Only figures changed</translation>
    </message>
    <message>
        <source>与往年相似</source>
        <translation>Like an earlier year</translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>其中按筛选没有列出的：%1</source>
        <translation>Not listed because of the filter: %1</translation>
    </message>
    <message>
        <source>规则的类别：%1（check 可以只写类别）。用“nianbao-cli rules”查看所有规则。</source>
        <translation>Groups of rules: %1 (for check a group alone will do). “nianbao-cli rules” lists all rules.</translation>
    </message>
    <message>
        <source>%1 个文件有半角标点，读入时按全角。</source>
        <translation>%1 files have half-width punctuation; it was read as full-width.</translation>
    </message>
    <message>
        <source>“%1”写成“%2”</source>
        <translation>“%1” is written “%2”</translation>
    </message>
    <message>
        <source>%1等%2处，请核对是否漏了一项。</source>
        <translation>%1 and others, %2 in all; please check whether an entry is missing.</translation>
    </message>
    <message>
        <source>%1，请核对是否漏了一项。</source>
        <translation>%1; please check whether an entry is missing.</translation>
    </message>
    <message>
        <source>页</source>
        <translation>Page</translation>
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
    <message>
        <source>一个字符串超过%1 MB。%2</source>
        <translation>A string is larger than %1 MB.%2</translation>
    </message>
    <message>
        <source>文件到此中断，内容不完整</source>
        <translation>the file ends here and is not complete</translation>
    </message>
    <message>
        <source>不是有效的XML</source>
        <translation>it is not valid XML</translation>
    </message>
    <message>
        <source>一个元素的属性超过%1个</source>
        <translation>an element has more than %1 attributes</translation>
    </message>
    <message>
        <source>嵌套超过%1层</source>
        <translation>it is nested more than %1 levels deep</translation>
    </message>
    <message>
        <source>含有文档类型声明（DOCTYPE），可能被用来引入外部实体</source>
        <translation>it holds a document type declaration (DOCTYPE), which may draw in external entities</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1”里的%2</source>
        <translation>%2 in “%1”</translation>
    </message>
    <message>
        <source>%1第%2行第%3列无法读取：%4。</source>
        <translation>%1, line %2, column %3 cannot be read: %4.</translation>
    </message>
    <message>
        <source>请用WPS打开后另存，再导入；打不开的，请发送方重新发送。</source>
        <translation>Open it in WPS, save it and import it again; if it does not open, ask the sender to send it again.</translation>
    </message>
    <message>
        <source>一个标签或注释超过%1MB</source>
        <translation>a tag or comment of more than %1 MB</translation>
    </message>
    <message>
        <source>模板文件</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>请对照程序自带的模板改正后再试。</source>
        <translation>Correct it by comparison with the templates of the program, then try again.</translation>
    </message>
    <message>
        <source>我的词表</source>
        <translation>My words</translation>
    </message>
    <message>
        <source>请改正这一行后再试，在那以前沿用原来的词表。</source>
        <translation>Please correct this line and try again; until then the former list stays in force.</translation>
    </message>
    <message>
        <source>词表</source>
        <translation>Word list</translation>
    </message>
    <message>
        <source>%1第%2行第%3列：%4</source>
        <translation>%1, line %2, column %3: %4</translation>
    </message>
    <message>
        <source>不认识“%1”。</source>
        <translation>“%1” is unknown.</translation>
    </message>
    <message>
        <source>格式是“%1”，应为“%2”。</source>
        <translation>The format is “%1”; it must be “%2”.</translation>
    </message>
    <message>
        <source>这个文件由更新版本的程序制作（第%1版）。</source>
        <translation>This file was made by a newer version of the program (version %1).</translation>
    </message>
    <message>
        <source>版本“%1”无效。</source>
        <translation>The version “%1” is not valid.</translation>
    </message>
    <message>
        <source>“%1”应有%2至%3项。</source>
        <translation>“%1” must have %2 to %3 entries.</translation>
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
        <source>此处应为%1，不是%2。</source>
        <translation>Expected here is %1, not %2.</translation>
    </message>
    <message>
        <source>第%1行、第%2字节处的字符不能用%3编码写出。</source>
        <translation>The character in line %1, at byte %2, cannot be written in %3.</translation>
    </message>
    <message>
        <source>文件里的汉字是%1编码，本程序不读这种编码。</source>
        <translation>The Chinese in the file is encoded as %1, which this program does not read.</translation>
    </message>
    <message>
        <source>请用原来的程序打开它，另存为UTF-8编码后再试；如果它确实是纯英文，请指定编码UTF-8。</source>
        <translation>Please open it in the program that wrote it, save it as UTF-8 and try again; if it really is plain English, name the encoding UTF-8.</translation>
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
    <message>
        <source>第%1张图片的数据中途断了，只能显示前面的部分。请重新插入这张图片。</source>
        <translation>The data of picture %1 breaks off; only its first part can be shown. Insert the picture again.</translation>
    </message>
    <message>
        <source>第%1张图片太大，纸面上以方框代替。请缩小或另存为 JPEG 后再插入。</source>
        <translation>Picture %1 is too large; a box stands for it on the page. Make it smaller or save it as JPEG and insert it again.</translation>
    </message>
    <message>
        <source>第%1张图片已损坏或不是 PNG、JPEG、GIF、BMP，纸面上以方框代替。请重新插入这张图片。</source>
        <translation>Picture %1 is damaged or not PNG, JPEG, GIF or BMP; a box stands for it on the page. Insert the picture again.</translation>
    </message>
    <message>
        <source>第%1个表格的栏目太多，用小五号字仍放不下，有的词语在中间断开。可减少栏目或拆成几个表格。</source>
        <translation>Table %1 has too many columns; even in small type some words are broken. Use fewer columns or several tables.</translation>
    </message>
    <message>
        <source>第%1个表格超过%2栏，纸面放不下，已改为逐行排成文字。可减少栏目或拆成几个表格。</source>
        <translation>Table %1 has more than %2 columns and does not fit the page; its rows are set as text. Use fewer columns or several tables.</translation>
    </message>
    <message>
        <source>自带的仿宋</source>
        <translation>the program&apos;s own Fangsong</translation>
    </message>
    <message>
        <source>自带的黑体</source>
        <translation>the program&apos;s own Heiti</translation>
    </message>
    <message>
        <source>自带的楷体</source>
        <translation>the program&apos;s own Kaiti</translation>
    </message>
    <message>
        <source>自带的宋体</source>
        <translation>the program&apos;s own Songti</translation>
    </message>
    <message>
        <source>思源宋体</source>
        <translation>Source Han Serif</translation>
    </message>
    <message>
        <source>思源黑体</source>
        <translation>Source Han Sans</translation>
    </message>
    <message>
        <source>文泉驿微米黑</source>
        <translation>WenQuanYi Micro Hei</translation>
    </message>
    <message>
        <source>朱雀仿宋</source>
        <translation>Zhuque Fangsong</translation>
    </message>
    <message>
        <source>文鼎楷体</source>
        <translation>AR PL UKai</translation>
    </message>
    <message>
        <source>华文仿宋</source>
        <translation>STFangsong</translation>
    </message>
    <message>
        <source>华文黑体</source>
        <translation>STHeiti</translation>
    </message>
    <message>
        <source>华文楷体</source>
        <translation>STKaiti</translation>
    </message>
    <message>
        <source>华文宋体</source>
        <translation>STSong</translation>
    </message>
    <message>
        <source>华文中宋</source>
        <translation>STZhongsong</translation>
    </message>
    <message>
        <source>%1（加粗）</source>
        <translation>%1, bold</translation>
    </message>
</context>
<context>
    <name>zip</name>
    <message>
        <source>压缩包末尾的目录不见了，文件不完整</source>
        <translation>the directory at the end of the archive is missing; the file is not complete</translation>
    </message>
    <message>
        <source>压缩包的64位目录不对</source>
        <translation>the 64-bit directory of the archive is wrong</translation>
    </message>
    <message>
        <source>压缩包的目录指向文件之外</source>
        <translation>the directory of the archive points outside the file</translation>
    </message>
    <message>
        <source>压缩包的目录不完整</source>
        <translation>the directory of the archive is not complete</translation>
    </message>
    <message>
        <source>目录里的附加信息不对</source>
        <translation>the extra data in the directory is wrong</translation>
    </message>
    <message>
        <source>内容已加密</source>
        <translation>its content is encrypted</translation>
    </message>
    <message>
        <source>请用WPS打开，取消密码后另存，再导入。</source>
        <translation>Open it in WPS, remove the password, save it and import it again.</translation>
    </message>
    <message>
        <source>压缩方法%1不受支持</source>
        <translation>the compression method %1 is not supported</translation>
    </message>
    <message>
        <source>请用WPS打开后另存，再导入。</source>
        <translation>Open it in WPS, save it and import it again.</translation>
    </message>
    <message>
        <source>它是指向别处的符号链接</source>
        <translation>it is a symbolic link to another place</translation>
    </message>
    <message>
        <source>未压缩的内容却有两个不同的大小</source>
        <translation>its content is not compressed and yet has two sizes</translation>
    </message>
    <message>
        <source>它的位置在文件之外</source>
        <translation>it lies outside the file</translation>
    </message>
    <message>
        <source>目录所指的位置没有它</source>
        <translation>it is not where the directory says</translation>
    </message>
    <message>
        <source>它的内容超出文件末尾</source>
        <translation>its content runs past the end of the file</translation>
    </message>
    <message>
        <source>目录里的名字与条目自己的名字不一致</source>
        <translation>its name in the directory differs from its own</translation>
    </message>
    <message>
        <source>目录与条目对压缩方法的说法不一致</source>
        <translation>its compression method in the directory differs from its own</translation>
    </message>
    <message>
        <source>条目互相重叠</source>
        <translation>entries overlap</translation>
    </message>
    <message>
        <source>压缩包里有%1个条目，超过了%2个的上限</source>
        <translation>the archive has %1 entries, more than the limit of %2</translation>
    </message>
    <message>
        <source>压缩包是空的</source>
        <translation>the archive is empty</translation>
    </message>
    <message>
        <source>同名条目重复出现</source>
        <translation>an entry of this name appears twice</translation>
    </message>
    <message>
        <source>条目没有名字</source>
        <translation>an entry has no name</translation>
    </message>
    <message>
        <source>条目的名字过长</source>
        <translation>the name of an entry is too long</translation>
    </message>
    <message>
        <source>条目的名字里有控制字符</source>
        <translation>the name of an entry holds control characters</translation>
    </message>
    <message>
        <source>条目的名字是绝对路径</source>
        <translation>the name of an entry is an absolute path</translation>
    </message>
    <message>
        <source>条目的名字会跑出压缩包所在的文件夹</source>
        <translation>the name of an entry leads out of the folder of the archive</translation>
    </message>
    <message>
        <source>请发送方重新发送该文件。</source>
        <translation>Ask the sender to send the file again.</translation>
    </message>
    <message>
        <source>请用WPS打开，取消密码后另存为.%1。</source>
        <translation>Open it in WPS, remove the password and save it as .%1.</translation>
    </message>
    <message>
        <source>请先解压，再导入里面的文件。</source>
        <translation>Unpack it first, then import the files in it.</translation>
    </message>
    <message>
        <source>请把文件名的后缀改为.%1再导入，或者用WPS打开后另存为.%2。</source>
        <translation>Change the extension to .%1 and import it, or open it in WPS and save it as .%2.</translation>
    </message>
    <message>
        <source>如果它是CSV，请把后缀改为.csv再导入；否则请用WPS打开后另存为.%1。</source>
        <translation>If it is CSV, change the extension to .csv and import it; otherwise open it in WPS and save it as .%1.</translation>
    </message>
    <message>
        <source>请用WPS打开后另存为.%1。</source>
        <translation>Open it in WPS and save it as .%1.</translation>
    </message>
    <message>
        <source>无法识别的文件</source>
        <translation>a file that is not recognised</translation>
    </message>
    <message>
        <source>空文件</source>
        <translation>an empty file</translation>
    </message>
    <message>
        <source>纯文本格式的文件（如.txt、.csv）</source>
        <translation>a plain text file (such as .txt or .csv)</translation>
    </message>
    <message>
        <source>网页（HTML）</source>
        <translation>a web page (HTML)</translation>
    </message>
    <message>
        <source>XML文件</source>
        <translation>an XML file</translation>
    </message>
    <message>
        <source>RTF文档</source>
        <translation>an RTF document</translation>
    </message>
    <message>
        <source>PDF文档</source>
        <translation>a PDF document</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>a picture</translation>
    </message>
    <message>
        <source>数据库文件</source>
        <translation>a database file</translation>
    </message>
    <message>
        <source>其他格式的压缩文件</source>
        <translation>a compressed file of another format</translation>
    </message>
    <message>
        <source>加密的Office文件，有打开密码</source>
        <translation>an encrypted Office file with a password</translation>
    </message>
    <message>
        <source>旧版Word文档（.doc或.wps）</source>
        <translation>an old Word document (.doc or .wps)</translation>
    </message>
    <message>
        <source>旧版Excel工作簿（.xls或.et）</source>
        <translation>an old Excel workbook (.xls or .et)</translation>
    </message>
    <message>
        <source>旧版Office文件</source>
        <translation>an old Office file</translation>
    </message>
    <message>
        <source>普通压缩包（.zip）</source>
        <translation>an ordinary archive (.zip)</translation>
    </message>
    <message>
        <source>Word文档（.docx）</source>
        <translation>a Word document (.docx)</translation>
    </message>
    <message>
        <source>Excel工作簿（.xlsx）</source>
        <translation>an Excel workbook (.xlsx)</translation>
    </message>
    <message>
        <source>PowerPoint演示文稿（.pptx）</source>
        <translation>a PowerPoint presentation (.pptx)</translation>
    </message>
    <message>
        <source>OpenDocument文档（.odt）</source>
        <translation>an OpenDocument text (.odt)</translation>
    </message>
    <message>
        <source>OpenDocument表格（.ods）</source>
        <translation>an OpenDocument spreadsheet (.ods)</translation>
    </message>
    <message>
        <source>年报数据包（.nbpkg）</source>
        <translation>a data package (.nbpkg)</translation>
    </message>
    <message>
        <source>“%1”是空文件，没有任何内容。</source>
        <translation>“%1” is an empty file; there is nothing in it.</translation>
    </message>
    <message>
        <source>“%1”实际上是%2，与文件名的后缀不符，无法读取。</source>
        <translation>“%1” is in fact %2, which does not match its extension; it cannot be read.</translation>
    </message>
    <message>
        <source>压缩包的结构不对</source>
        <translation>the structure of the archive is wrong</translation>
    </message>
    <message>
        <source>解压后超过%1MB</source>
        <translation>unpacked, it is larger than %1 MB</translation>
    </message>
    <message>
        <source>全部内容解压后超过%1MB</source>
        <translation>unpacked, everything together is larger than %1 MB</translation>
    </message>
    <message>
        <source>解压后的大小超过压缩后的%1倍，像是压缩炸弹</source>
        <translation>unpacked, it is more than %1 times its packed size, like a zip bomb</translation>
    </message>
    <message>
        <source>解压后的大小与声明的不一致</source>
        <translation>its unpacked size differs from the size declared</translation>
    </message>
    <message>
        <source>压缩包里没有它</source>
        <translation>it is not in the archive</translation>
    </message>
    <message>
        <source>它的开头不对</source>
        <translation>its beginning is wrong</translation>
    </message>
    <message>
        <source>校验值不符（CRC），内容已损坏</source>
        <translation>its checksum (CRC) is wrong; the content is damaged</translation>
    </message>
    <message>
        <source>解压失败，内容已损坏</source>
        <translation>it could not be unpacked; the content is damaged</translation>
    </message>
    <message>
        <source>“%1”无法读取：%2。</source>
        <translation>“%1” cannot be read: %2.</translation>
    </message>
    <message>
        <source>“%1”里的%2无法读取：%3。</source>
        <translation>%2 in “%1” cannot be read: %3.</translation>
    </message>
    <message>
        <source>文件可能没有传完或已损坏，请发送方重新发送。</source>
        <translation>The file may be incomplete or damaged; ask the sender to send it again.</translation>
    </message>
    <message>
        <source>这样的文件可能有害，请向发送方核实，并请对方用WPS另存后再发。</source>
        <translation>Such a file may be harmful; check with the sender, and ask for a copy saved in WPS.</translation>
    </message>
    <message>
        <source>请向发送方核实；如果内容确实很多，请分成几个文件。</source>
        <translation>Check with the sender; if there is really so much content, split it into several files.</translation>
    </message>
    <message>
        <source>无法生成压缩包（条目“%1”）。</source>
        <translation>The archive could not be made (entry “%1”).</translation>
    </message>
    <message>
        <source>请把日志发给开发者。</source>
        <translation>Send the log to the developers.</translation>
    </message>
    <message>
        <source>要放进正文的，请在正文里用“编辑”菜单的“插入图片…”；要的是图片里的文字，请先用 WPS 的“图片转文字”转成文档再导入。</source>
        <translation>To put it into the text, use “Insert Picture…” of the Edit menu there; for the words in it, first make a document of it, for instance with the text recognition of WPS, and import that.</translation>
    </message>
    <message>
        <source>请不要运行它，向发送方要材料的原件。</source>
        <translation>Please do not run it; ask the sender for the original material.</translation>
    </message>
    <message>
        <source>网页存档（MHT）</source>
        <translation>web archive (MHT)</translation>
    </message>
    <message>
        <source>程序文件</source>
        <translation>program file</translation>
    </message>
</context>
</TS>
