-- The second version of the library as SQL: format version 2, release 0.1.0. Never changed.
PRAGMA application_id = 1315521135;
PRAGMA user_version = 2;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE report (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  year INTEGER NOT NULL CHECK (year BETWEEN 1949 AND 2100),
  organisation TEXT NOT NULL,
  edition TEXT NOT NULL CHECK (edition IN ('city', 'congress', 'committee', 'web')),
  state TEXT NOT NULL CHECK (state IN ('draft', 'final')),
  structure TEXT NOT NULL,
  categories TEXT NOT NULL,
  numbering TEXT NOT NULL CHECK (numbering IN ('parts', 'sections')),
  title TEXT NOT NULL,
  addressees TEXT NOT NULL,
  copy_number TEXT NOT NULL,
  secrecy TEXT NOT NULL,
  urgency TEXT NOT NULL,
  issuer_mark TEXT NOT NULL,
  document_number TEXT NOT NULL,
  signature TEXT NOT NULL,
  date TEXT NOT NULL,
  sealed INTEGER NOT NULL CHECK (sealed IN (0, 1)),
  closing_note TEXT NOT NULL,
  copy_to TEXT NOT NULL,
  printed_by TEXT NOT NULL,
  printed_on TEXT NOT NULL,
  UNIQUE (year, organisation, edition)
) STRICT;
INSERT INTO report VALUES('r1',2021,'青禾县人民政府','congress','final','statutory5','systems2021','sections','青禾县2018年度法治政府建设工作情况的报告','县人民代表大会常务委员会：','000001','秘密★1年','加急','青禾县人民政府文件','青禾政〔2022〕1号',replace('青禾县人民政府\n中共青禾县委','\n',char(10)),'2022年1月5日',0,'此件公开发布','各乡镇','县政府办公室','2022年1月6日');
INSERT INTO report VALUES('r20-1',2018,'清川县人民政府','city','draft','parts3','seed7','parts','依法行政　''; DROP TABLE item; --3.15%1','','','','','','','','',1,'','','','');
CREATE TABLE part (
  report TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('work', 'problems', 'plans', 'responsibility', 'other')),
  heading TEXT NOT NULL,
  section_style TEXT NOT NULL CHECK (section_style IN ('level', 'runOn', 'own', 'ordinal', 'arabic', 'dash', 'none')),
  sections_on_new_line INTEGER NOT NULL CHECK (sections_on_new_line IN (0, 1)),
  origin_file TEXT NOT NULL,
  origin_line INTEGER NOT NULL CHECK (origin_line >= 0),
  origin_ordinal TEXT NOT NULL, origin_cell TEXT NOT NULL DEFAULT '', origin_source TEXT NOT NULL DEFAULT '', origin_sender TEXT NOT NULL DEFAULT '', origin_key TEXT NOT NULL DEFAULT '', origin_received TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (report, id)
) STRICT;
INSERT INTO part VALUES('r1','p1',0,'work','工作开展情况','ordinal',1,'来文 “甲”.txt',12,'（三）','台账 1!C5','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','县司法局','序号7','0f3a');
INSERT INTO part VALUES('r1','p2',1,'problems','存在的问题','level',0,'',0,'','','','','','');
INSERT INTO part VALUES('r1','p3',2,'plans','下一步打算','level',0,'',0,'','','','','','');
INSERT INTO part VALUES('r20-1','r20-2',0,'work','“放管服”NULL　','level',0,'',0,'','','','','','');
INSERT INTO part VALUES('r20-1','r20-12',1,'problems','（二）“放管服”é́','level',0,'',0,'','','','','','');
INSERT INTO part VALUES('r20-1','r20-20',2,'plans','　','level',0,'',0,'','','','','','');
CREATE TABLE section (
  report TEXT NOT NULL,
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  part TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  template_key TEXT NOT NULL,
  title TEXT NOT NULL,
  title_alone INTEGER NOT NULL CHECK (title_alone IN (0, 1)),
  item_style TEXT NOT NULL CHECK (item_style IN ('level', 'runOn', 'own', 'ordinal', 'arabic', 'dash', 'none')),
  items_on_new_line INTEGER NOT NULL CHECK (items_on_new_line IN (0, 1)),
  unit TEXT NOT NULL,
  note TEXT NOT NULL,
  cause TEXT NOT NULL,
  category TEXT NOT NULL,
  due TEXT NOT NULL,
  plan_state TEXT NOT NULL CHECK (plan_state IN ('notStarted', 'underWay', 'done', 'carriedOver')),
  outcome TEXT NOT NULL,
  plan_from TEXT NOT NULL,
  origin_file TEXT NOT NULL,
  origin_line INTEGER NOT NULL CHECK (origin_line >= 0),
  origin_ordinal TEXT NOT NULL, origin_cell TEXT NOT NULL DEFAULT '', origin_source TEXT NOT NULL DEFAULT '', origin_sender TEXT NOT NULL DEFAULT '', origin_key TEXT NOT NULL DEFAULT '', origin_received TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (report, id),
  FOREIGN KEY (report, part) REFERENCES part (report, id) ON DELETE CASCADE
) STRICT;
INSERT INTO section VALUES('r1','s1','p1',0,'leadership','加强组织领导。',1,'dash',1,'县司法局',replace('不打印\n第二行','\n',char(10)),'','','','notStarted','','','来文 “甲”.txt',12,'（三）','台账 1!C5','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','县司法局','序号7','0f3a');
INSERT INTO section VALUES('r1','s2','p1',1,'decision','健全依法决策机制。',0,'runOn',0,'','','','','','notStarted','','','',0,'','','','','','');
INSERT INTO section VALUES('r1','s3','p2',0,'','工作开展不平衡。',0,'runOn',0,'','','认识不到位。','s2','','notStarted','','','',0,'','','','','','');
INSERT INTO section VALUES('r1','s4','p3',0,'','加强督察。',0,'runOn',0,'','','','','2022年6月底前','carriedOver','完成一半','lastYearsPlan','',0,'','','','','','');
INSERT INTO section VALUES('r20-1','r20-3','r20-2',0,'','𠮷3.15%1',0,'runOn',0,'','','3.15%1','','','notStarted','','','',0,'','','','','','');
INSERT INTO section VALUES('r20-1','r20-5','r20-2',1,'','　3.15%1　',0,'runOn',0,'','','“放管服”𠮷','','','notStarted','','','',0,'','','','','','');
INSERT INTO section VALUES('r20-1','r20-7','r20-2',2,'','NULLé́NULL',0,'runOn',0,'','','依法行政（二）','','','notStarted','','','',0,'','','','','','');
INSERT INTO section VALUES('r20-1','r20-13','r20-12',0,'','NULL',0,'runOn',0,'','','''; DROP TABLE item; --　3.15%1','','','notStarted','','','',0,'','','','','','');
INSERT INTO section VALUES('r20-1','r20-18','r20-12',1,'','𠮷依法行政''; DROP TABLE item; --',0,'runOn',0,'','','NULL　（二）','','','notStarted','','','',0,'','','','','','');
INSERT INTO section VALUES('r20-1','r20-21','r20-20',0,'','“放管服”“放管服”',0,'runOn',0,'','','　é́','','','notStarted','','','',0,'','','','','','');
INSERT INTO section VALUES('r20-1','r20-26','r20-20',1,'','　é́𠮷NULL',0,'runOn',0,'','','''; DROP TABLE item; --é́NULL','','','notStarted','','','',0,'','','','','','');
INSERT INTO section VALUES('r20-1','r20-37','r20-20',2,'','NULL（二）''; DROP TABLE item; --𠮷',0,'runOn',0,'','','NULL依法行政3.15%1依法行政','','','notStarted','','','',0,'','','','','','');
INSERT INTO section VALUES('r20-1','r20-47','r20-20',3,'','　é́',0,'runOn',0,'','','依法行政3.15%1','','','notStarted','','','',0,'','','','','','');
CREATE TABLE item (
  report TEXT NOT NULL,
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  section TEXT,
  parent TEXT,
  position INTEGER NOT NULL CHECK (position >= 0),
  title TEXT NOT NULL,
  title_alone INTEGER NOT NULL CHECK (title_alone IN (0, 1)),
  child_style TEXT NOT NULL CHECK (child_style IN ('level', 'runOn', 'own', 'ordinal', 'arabic', 'dash', 'none')),
  children_on_new_line INTEGER NOT NULL CHECK (children_on_new_line IN (0, 1)),
  unit TEXT NOT NULL,
  date TEXT NOT NULL,
  note TEXT NOT NULL,
  origin_file TEXT NOT NULL,
  origin_line INTEGER NOT NULL CHECK (origin_line >= 0),
  origin_ordinal TEXT NOT NULL, origin_cell TEXT NOT NULL DEFAULT '', origin_source TEXT NOT NULL DEFAULT '', origin_sender TEXT NOT NULL DEFAULT '', origin_key TEXT NOT NULL DEFAULT '', origin_received TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (report, id),
  CHECK ((section IS NULL) <> (parent IS NULL)),
  CHECK (parent IS NULL OR parent <> id),
  FOREIGN KEY (report, section) REFERENCES section (report, id) ON DELETE CASCADE,
  FOREIGN KEY (report, parent) REFERENCES item (report, id) ON DELETE CASCADE
) STRICT;
INSERT INTO item VALUES('r1','i1','s1',NULL,0,'调整领导小组。',1,'none',1,'县财政局','2018年6月','已核','来文 “甲”.txt',12,'（三）','台账 1!C5','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','县司法局','序号7','0f3a');
INSERT INTO item VALUES('r1','i2','s1',NULL,1,'部署年度工作。',0,'arabic',0,'','','','',0,'','','','','','');
INSERT INTO item VALUES('r1','i3','s2',NULL,0,'推进法律顾问制度。',0,'arabic',0,'','','','',0,'','','','','','');
INSERT INTO item VALUES('r1','c1',NULL,'i1',0,'子项一。',0,'arabic',0,'','','','',0,'','','','','','');
INSERT INTO item VALUES('r1','c2',NULL,'i1',1,'',0,'arabic',0,'','','','',0,'','','','','','');
INSERT INTO item VALUES('r20-1','r20-9','r20-7',NULL,0,'依法行政',0,'arabic',0,'é́（二）é́','','','报告 1.txt',98,'一是','','','','','');
INSERT INTO item VALUES('r20-1','r20-10','r20-7',NULL,1,'“放管服”“放管服”3.15%1',0,'arabic',0,'依法行政','','','报告 1.txt',22,'一是','台账!C22','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','''; DROP TABLE item; --　3.15%1''; DROP TABLE item; --','''; DROP TABLE item; --é́“放管服”','450');
INSERT INTO item VALUES('r20-1','r20-15','r20-13',NULL,0,'𠮷𠮷“放管服”',1,'arabic',0,'　“放管服”“放管服”𠮷','','','报告 1.txt',36,'一是','','','','','');
INSERT INTO item VALUES('r20-1','r20-16','r20-13',NULL,1,'NULL𠮷𠮷',0,'arabic',0,'依法行政','','','报告 1.txt',18,'一是','台账!C2','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','依法行政　','𠮷“放管服”𠮷é́','843');
INSERT INTO item VALUES('r20-1','r20-17','r20-13',NULL,2,'''; DROP TABLE item; --　“放管服”',1,'arabic',0,'依法行政“放管服”（二）','','','报告 1.txt',76,'一是','','','','','');
INSERT INTO item VALUES('r20-1','r20-23','r20-21',NULL,0,'''; DROP TABLE item; --“放管服”',0,'arabic',0,'NULL　（二）','','','报告 1.txt',91,'一是','','','','','');
INSERT INTO item VALUES('r20-1','r20-28','r20-26',NULL,0,'NULL',1,'arabic',0,'　“放管服”','','','报告 1.txt',46,'一是','台账!C74','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','3.15%1','“放管服”　','52');
INSERT INTO item VALUES('r20-1','r20-31','r20-26',NULL,1,'“放管服”　',1,'arabic',0,'''; DROP TABLE item; --é́','','','报告 1.txt',97,'一是','台账!C52','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','𠮷依法行政é́','NULL依法行政','255');
INSERT INTO item VALUES('r20-1','r20-34','r20-26',NULL,2,'NULL',1,'arabic',0,'','','','报告 1.txt',15,'一是','','','','','');
INSERT INTO item VALUES('r20-1','r20-39','r20-37',NULL,0,'　NULL',1,'arabic',0,'NULLNULL“放管服”','','','报告 1.txt',15,'一是','台账!C42','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','''; DROP TABLE item; --（二）“放管服”','“放管服”（二）NULL','886');
INSERT INTO item VALUES('r20-1','r20-41','r20-37',NULL,1,'依法行政',0,'arabic',0,'依法行政（二）𠮷','','','报告 1.txt',69,'一是','台账!C79','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','3.15%1依法行政“放管服”','3.15%1é́','97');
INSERT INTO item VALUES('r20-1','r20-44','r20-37',NULL,2,'3.15%1',0,'arabic',0,'依法行政','','','报告 1.txt',57,'一是','台账!C10','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','（二）','𠮷é́𠮷','842');
INSERT INTO item VALUES('r20-1','r20-49','r20-47',NULL,0,'　3.15%1（二）依法行政',1,'arabic',0,'NULLé́“放管服”','','','报告 1.txt',63,'一是','','','','','');
INSERT INTO item VALUES('r20-1','r20-52','r20-47',NULL,1,'　é́依法行政（二）',0,'arabic',0,'“放管服”','','','报告 1.txt',95,'一是','台账!C23','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','é́','“放管服”''; DROP TABLE item; --3.15%1','784');
INSERT INTO item VALUES('r20-1','r20-11',NULL,'r20-10',0,'NULL“放管服”“放管服”',1,'arabic',0,'（二）依法行政','','','报告 1.txt',25,'一是','台账!C15','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','依法行政𠮷','é́NULLé́','752');
INSERT INTO item VALUES('r20-1','r20-24',NULL,'r20-23',0,'3.15%1',1,'arabic',0,'é́','','','报告 1.txt',18,'一是','','','','','');
INSERT INTO item VALUES('r20-1','r20-25',NULL,'r20-23',1,'',0,'arabic',0,'依法行政𠮷','','','报告 1.txt',6,'一是','台账!C76','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','　3.15%1','é́NULL''; DROP TABLE item; --','822');
INSERT INTO item VALUES('r20-1','r20-29',NULL,'r20-28',0,'　é́é́',1,'arabic',0,'''; DROP TABLE item; --依法行政　','','','报告 1.txt',67,'一是','','','','','');
INSERT INTO item VALUES('r20-1','r20-30',NULL,'r20-28',1,'NULL依法行政𠮷',0,'arabic',0,'　“放管服”𠮷','','','报告 1.txt',75,'一是','台账!C50','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','依法行政依法行政𠮷','“放管服”','618');
INSERT INTO item VALUES('r20-1','r20-32',NULL,'r20-31',0,'依法行政　',1,'arabic',0,'''; DROP TABLE item; --NULLé́“放管服”','','','报告 1.txt',74,'一是','台账!C71','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','NULL　','𠮷3.15%1（二）　','563');
INSERT INTO item VALUES('r20-1','r20-33',NULL,'r20-31',1,'𠮷依法行政3.15%1',0,'arabic',0,'（二）“放管服”NULL','','','报告 1.txt',12,'一是','台账!C35','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','''; DROP TABLE item; --依法行政','（二）𠮷依法行政''; DROP TABLE item; --','306');
INSERT INTO item VALUES('r20-1','r20-35',NULL,'r20-34',0,'𠮷',1,'arabic',0,'é́𠮷''; DROP TABLE item; --','','','报告 1.txt',16,'一是','','','','','');
INSERT INTO item VALUES('r20-1','r20-36',NULL,'r20-34',1,'NULL',0,'arabic',0,'（二）3.15%1NULL','','','报告 1.txt',58,'一是','','','','','');
INSERT INTO item VALUES('r20-1','r20-40',NULL,'r20-39',0,'“放管服”（二）3.15%1𠮷',1,'arabic',0,'“放管服”','','','报告 1.txt',75,'一是','台账!C28','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','é́依法行政','3.15%1''; DROP TABLE item; --é́','34');
INSERT INTO item VALUES('r20-1','r20-42',NULL,'r20-41',0,'依法行政“放管服”',0,'arabic',0,'é́3.15%13.15%1','','','报告 1.txt',35,'一是','台账!C10','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','𠮷','　''; DROP TABLE item; --依法行政','822');
INSERT INTO item VALUES('r20-1','r20-43',NULL,'r20-41',1,'NULL𠮷',0,'arabic',0,'（二）é́','','','报告 1.txt',57,'一是','台账!C68','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','　“放管服”NULL','“放管服”依法行政''; DROP TABLE item; --','276');
INSERT INTO item VALUES('r20-1','r20-45',NULL,'r20-44',0,'NULL3.15%1',0,'arabic',0,'NULL“放管服”','','','报告 1.txt',26,'一是','台账!C27','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','''; DROP TABLE item; --','𠮷é́''; DROP TABLE item; --','610');
INSERT INTO item VALUES('r20-1','r20-46',NULL,'r20-44',1,'（二）“放管服”''; DROP TABLE item; --',0,'arabic',0,'é́é́（二）','','','报告 1.txt',80,'一是','台账!C2','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','（二）é́“放管服”　','𠮷（二）','262');
INSERT INTO item VALUES('r20-1','r20-50',NULL,'r20-49',0,'依法行政（二）',0,'arabic',0,'“放管服”','','','报告 1.txt',82,'一是','','','','','');
INSERT INTO item VALUES('r20-1','r20-51',NULL,'r20-49',1,'　é́　　',0,'arabic',0,'依法行政依法行政','','','报告 1.txt',92,'一是','台账!C37','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','é́','依法行政','133');
INSERT INTO item VALUES('r20-1','r20-53',NULL,'r20-52',0,'　',0,'arabic',0,'3.15%1','','','报告 1.txt',30,'一是','台账!C56','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','　','（二）3.15%1''; DROP TABLE item; --','752');
CREATE TABLE report_paragraph (
  report TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('headMatter', 'foreword', 'annex', 'signer')),
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('text', 'raw', 'table', 'picture')),
  text TEXT NOT NULL, media TEXT NOT NULL DEFAULT '' CHECK (media IN ('', 'image/png', 'image/jpeg', 'image/gif', 'image/bmp')), width INTEGER NOT NULL DEFAULT 0 CHECK (width >= 0), content BLOB NOT NULL DEFAULT x'',
  PRIMARY KEY (report, field, position),
  FOREIGN KEY (report) REFERENCES report (id) ON DELETE CASCADE
) STRICT;
INSERT INTO report_paragraph VALUES('r1','headMatter',0,'text','索引号：QH-001','',0,X'');
INSERT INTO report_paragraph VALUES('r1','foreword',0,'text','现将有关情况报告如下。','',0,X'');
INSERT INTO report_paragraph VALUES('r1','foreword',1,'raw',replace('项目	数量\n𠮷	“3”','\n',char(10)),'',0,X'');
INSERT INTO report_paragraph VALUES('r1','foreword',2,'table','行政复议案件表','',0,X'7b0a202022726f7773223a205b0a202020205b0a2020202020207b0a20202020202020202274657874223a2022e9a1b9e79bae222c0a202020202020202022726f7773223a20320a2020202020207d2c0a2020202020207b0a20202020202020202274657874223a2022e695b0e9878fe2809ce4bbb6e2809d222c0a202020202020202022636f6c756d6e73223a20320a2020202020207d0a202020205d2c0a202020205b0a20202020202022e4b88ae5b9b4222c0a20202020202022e69cace5b9b4220a202020205d2c0a202020205b0a20202020202022e8a18ce694bfe5a48de8aeae5c6ef0a0aeb7222c0a202020202020223132222c0a20202020202022220a202020205d0a20205d2c0a202022686561646572526f7773223a20322c0a202022776964746873223a205b0a202020203530302c0a202020203235302c0a202020203235300a20205d0a7d0a');
INSERT INTO report_paragraph VALUES('r1','foreword',3,'picture','“放管服”流程图','image/png',1234,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082');
INSERT INTO report_paragraph VALUES('r1','annex',0,'text','统计表','',0,X'');
INSERT INTO report_paragraph VALUES('r1','annex',1,'text','名单\“附”','',0,X'');
INSERT INTO report_paragraph VALUES('r1','signer',0,'text','签发人甲','',0,X'');
INSERT INTO report_paragraph VALUES('r1','signer',1,'text','签发人乙','',0,X'');
INSERT INTO report_paragraph VALUES('r20-1','foreword',0,'text','''; DROP TABLE item; --“放管服”（二）','',0,X'');
INSERT INTO report_paragraph VALUES('r20-1','foreword',1,'picture','NULL''; DROP TABLE item; --','image/png',166,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5');
INSERT INTO report_paragraph VALUES('r20-1','annex',0,'text','''; DROP TABLE item; --　','',0,X'');
INSERT INTO report_paragraph VALUES('r20-1','annex',1,'text','　3.15%1依法行政','',0,X'');
INSERT INTO report_paragraph VALUES('r20-1','signer',0,'text','依法行政𠮷','',0,X'');
CREATE TABLE part_paragraph (
  report TEXT NOT NULL,
  part TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('lead', 'tail', 'repair')),
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('text', 'raw', 'table', 'picture')),
  text TEXT NOT NULL, media TEXT NOT NULL DEFAULT '' CHECK (media IN ('', 'image/png', 'image/jpeg', 'image/gif', 'image/bmp')), width INTEGER NOT NULL DEFAULT 0 CHECK (width >= 0), content BLOB NOT NULL DEFAULT x'',
  PRIMARY KEY (report, part, field, position),
  FOREIGN KEY (report, part) REFERENCES part (report, id) ON DELETE CASCADE
) STRICT;
INSERT INTO part_paragraph VALUES('r1','p1','lead',0,'text','一年来，𠮷字打头。','',0,X'');
INSERT INTO part_paragraph VALUES('r1','p1','tail',0,'text','以上。','',0,X'');
INSERT INTO part_paragraph VALUES('r1','p1','tail',1,'table','行政复议案件表','',0,X'7b0a202022726f7773223a205b0a202020205b0a2020202020207b0a20202020202020202274657874223a2022e9a1b9e79bae222c0a202020202020202022726f7773223a20320a2020202020207d2c0a2020202020207b0a20202020202020202274657874223a2022e695b0e9878fe2809ce4bbb6e2809d222c0a202020202020202022636f6c756d6e73223a20320a2020202020207d0a202020205d2c0a202020205b0a20202020202022e4b88ae5b9b4222c0a20202020202022e69cace5b9b4220a202020205d2c0a202020205b0a20202020202022e8a18ce694bfe5a48de8aeae5c6ef0a0aeb7222c0a202020202020223132222c0a20202020202022220a202020205d0a20205d2c0a202022686561646572526f7773223a20322c0a202022776964746873223a205b0a202020203530302c0a202020203235302c0a202020203235300a20205d0a7d0a');
INSERT INTO part_paragraph VALUES('r1','p1','repair',0,'text','txt.punctuation','',0,X'');
INSERT INTO part_paragraph VALUES('r1','p1','repair',1,'text','txt.stray','',0,X'');
CREATE TABLE section_paragraph (
  report TEXT NOT NULL,
  section TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('lead', 'tail', 'repair')),
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('text', 'raw', 'table', 'picture')),
  text TEXT NOT NULL, media TEXT NOT NULL DEFAULT '' CHECK (media IN ('', 'image/png', 'image/jpeg', 'image/gif', 'image/bmp')), width INTEGER NOT NULL DEFAULT 0 CHECK (width >= 0), content BLOB NOT NULL DEFAULT x'',
  PRIMARY KEY (report, section, field, position),
  FOREIGN KEY (report, section) REFERENCES section (report, id) ON DELETE CASCADE
) STRICT;
INSERT INTO section_paragraph VALUES('r1','s1','lead',0,'text','段前。','',0,X'');
INSERT INTO section_paragraph VALUES('r1','s1','tail',0,'text','段后。','',0,X'');
INSERT INTO section_paragraph VALUES('r1','s1','tail',1,'picture','“放管服”流程图','image/png',1234,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082');
INSERT INTO section_paragraph VALUES('r1','s1','repair',0,'text','txt.punctuation','',0,X'');
INSERT INTO section_paragraph VALUES('r1','s1','repair',1,'text','txt.stray','',0,X'');
INSERT INTO section_paragraph VALUES('r1','s3','lead',0,'text','个别单位重视不够。','',0,X'');
INSERT INTO section_paragraph VALUES('r1','s4','lead',0,'text','每季度督察一次。','',0,X'');
INSERT INTO section_paragraph VALUES('r20-1','r20-13','lead',0,'text','''; DROP TABLE item; --','',0,X'');
INSERT INTO section_paragraph VALUES('r20-1','r20-13','lead',1,'text','　','',0,X'');
INSERT INTO section_paragraph VALUES('r20-1','r20-18','lead',0,'text','''; DROP TABLE item; --','',0,X'');
INSERT INTO section_paragraph VALUES('r20-1','r20-18','lead',1,'text','依法行政é́𠮷é́','',0,X'');
INSERT INTO section_paragraph VALUES('r20-1','r20-18','lead',2,'table','依法行政','',0,X'7b0a202022726f7773223a205b0a202020205b0a2020202020207b0a20202020202020202274657874223a2022f0a0aeb7e4be9de6b395e8a18ce694bf332e31352531222c0a202020202020202022636f6c756d6e73223a20320a2020202020207d2c0a2020202020207b0a20202020202020202274657874223a2022273b2044524f50205441424c45206974656d3b202d2d4e554c4ce4be9de6b395e8a18ce694bf273b2044524f50205441424c45206974656d3b202d2d222c0a202020202020202022636f6c756d6e73223a20332c0a202020202020202022726f7773223a20320a2020202020207d0a202020205d2c0a202020205b5d2c0a202020205b0a2020202020207b0a20202020202020202274657874223a2022e4be9de6b395e8a18ce694bf222c0a202020202020202022636f6c756d6e73223a20330a2020202020207d0a202020205d0a20205d0a7d0a');
INSERT INTO section_paragraph VALUES('r20-1','r20-18','lead',3,'picture','3.15%1　','image/png',1122,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae42608217171717171717171717171717171717171717171717171717171717171717171717171717');
INSERT INTO section_paragraph VALUES('r20-1','r20-26','lead',0,'text','依法行政é́NULL','',0,X'');
INSERT INTO section_paragraph VALUES('r20-1','r20-26','lead',1,'text','𠮷''; DROP TABLE item; --𠮷　','',0,X'');
INSERT INTO section_paragraph VALUES('r20-1','r20-37','lead',0,'text','依法行政依法行政','',0,X'');
INSERT INTO section_paragraph VALUES('r20-1','r20-37','lead',1,'text','𠮷é́''; DROP TABLE item; --','',0,X'');
INSERT INTO section_paragraph VALUES('r20-1','r20-37','lead',2,'table','''; DROP TABLE item; --NULL“放管服”','',0,X'7b0a202022726f7773223a205b0a202020205b0a2020202020207b0a20202020202020202274657874223a2022e4be9de6b395e8a18ce694bfc3a9cc814e554c4ce2809ce694bee7aea1e69c8de2809d222c0a202020202020202022636f6c756d6e73223a20320a2020202020207d2c0a2020202020207b0a20202020202020202274657874223a2022273b2044524f50205441424c45206974656d3b202d2d222c0a202020202020202022726f7773223a20320a2020202020207d0a202020205d2c0a202020205b0a2020202020207b0a20202020202020202274657874223a2022e4be9de6b395e8a18ce694bfe4be9de6b395e8a18ce694bf222c0a202020202020202022636f6c756d6e73223a20332c0a202020202020202022726f7773223a20320a2020202020207d2c0a2020202020207b0a20202020202020202274657874223a2022f0a0aeb7222c0a202020202020202022636f6c756d6e73223a20332c0a202020202020202022726f7773223a20320a2020202020207d0a202020205d0a20205d2c0a202022776964746873223a205b0a202020203131352c0a202020203530300a20205d0a7d0a');
INSERT INTO section_paragraph VALUES('r20-1','r20-37','lead',3,'picture','','image/png',1045,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae4260826f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f');
INSERT INTO section_paragraph VALUES('r20-1','r20-47','lead',0,'text','3.15%1é́é́','',0,X'');
INSERT INTO section_paragraph VALUES('r20-1','r20-47','lead',1,'text','　NULLNULL','',0,X'');
CREATE TABLE item_paragraph (
  report TEXT NOT NULL,
  item TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('body', 'tail', 'repair')),
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('text', 'raw', 'table', 'picture')),
  text TEXT NOT NULL, media TEXT NOT NULL DEFAULT '' CHECK (media IN ('', 'image/png', 'image/jpeg', 'image/gif', 'image/bmp')), width INTEGER NOT NULL DEFAULT 0 CHECK (width >= 0), content BLOB NOT NULL DEFAULT x'',
  PRIMARY KEY (report, item, field, position),
  FOREIGN KEY (report, item) REFERENCES item (report, id) ON DELETE CASCADE
) STRICT;
INSERT INTO item_paragraph VALUES('r1','i1','body',0,'text','县政府调整了领导小组。','',0,X'');
INSERT INTO item_paragraph VALUES('r1','i1','tail',0,'text','条后。','',0,X'');
INSERT INTO item_paragraph VALUES('r1','i1','tail',1,'table','行政复议案件表','',0,X'7b0a202022726f7773223a205b0a202020205b0a2020202020207b0a20202020202020202274657874223a2022e9a1b9e79bae222c0a202020202020202022726f7773223a20320a2020202020207d2c0a2020202020207b0a20202020202020202274657874223a2022e695b0e9878fe2809ce4bbb6e2809d222c0a202020202020202022636f6c756d6e73223a20320a2020202020207d0a202020205d2c0a202020205b0a20202020202022e4b88ae5b9b4222c0a20202020202022e69cace5b9b4220a202020205d2c0a202020205b0a20202020202022e8a18ce694bfe5a48de8aeae5c6ef0a0aeb7222c0a202020202020223132222c0a20202020202022220a202020205d0a20205d2c0a202022686561646572526f7773223a20322c0a202022776964746873223a205b0a202020203530302c0a202020203235302c0a202020203235300a20205d0a7d0a');
INSERT INTO item_paragraph VALUES('r1','i1','repair',0,'text','txt.punctuation','',0,X'');
INSERT INTO item_paragraph VALUES('r1','i1','repair',1,'text','txt.stray','',0,X'');
INSERT INTO item_paragraph VALUES('r1','i2','body',0,'text','印发了工作要点。','',0,X'');
INSERT INTO item_paragraph VALUES('r1','i3','body',0,'text','聘请法律顾问12名。','',0,X'');
INSERT INTO item_paragraph VALUES('r1','c1','body',0,'text','正文𠮷。','',0,X'');
INSERT INTO item_paragraph VALUES('r1','c2','body',0,'text','只有正文。','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-9','body',0,'text','é́NULL','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-9','tail',0,'text','3.15%13.15%1　','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-9','tail',1,'raw',replace('序号	名称\n1	','\n',char(10)),'',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-9','repair',0,'text','''; DROP TABLE item; --“放管服”','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-10','body',0,'text','é́3.15%13.15%1','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-10','tail',0,'text','NULL𠮷','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-10','tail',1,'text','“放管服”　“放管服”','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-10','repair',0,'text','3.15%1''; DROP TABLE item; --''; DROP TABLE item; --''; DROP TABLE item; --','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-15','body',0,'text','（二）','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-15','body',1,'text','（二）','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-15','tail',0,'text','3.15%1“放管服”“放管服”é́','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-15','tail',1,'raw',replace('序号	名称\n1	NULL''; DROP TABLE item; --','\n',char(10)),'',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-15','repair',0,'text','“放管服”NULL“放管服”','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-16','repair',0,'text','NULL','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-17','body',0,'text','é́NULL依法行政NULL','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-17','body',1,'raw',replace('序号	名称\n1	（二）','\n',char(10)),'',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-17','tail',0,'text','依法行政（二）依法行政','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-17','tail',1,'text','（二）''; DROP TABLE item; --','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-17','repair',0,'text','é́𠮷𠮷é́','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-23','body',0,'text','依法行政3.15%1é́''; DROP TABLE item; --','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-23','body',1,'raw',replace('序号	名称\n1	“放管服”NULL（二）NULL','\n',char(10)),'',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-23','tail',0,'raw',replace('序号	名称\n1	（二）　','\n',char(10)),'',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-23','tail',1,'table','“放管服”','',0,X'7b0a202022726f7773223a205b5d2c0a202022776964746873223a205b0a202020203430382c0a202020203530300a20205d0a7d0a');
INSERT INTO item_paragraph VALUES('r20-1','r20-23','repair',0,'text','','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-28','body',0,'text','3.15%1','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-28','body',1,'text','（二）依法行政','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-28','body',2,'table','3.15%1NULL依法行政','',0,X'7b0a202022726f7773223a205b0a202020205b0a2020202020207b0a20202020202020202274657874223a2022efbc88e4ba8cefbc89273b2044524f50205441424c45206974656d3b202d2defbc88e4ba8cefbc89222c0a202020202020202022636f6c756d6e73223a20330a2020202020207d2c0a2020202020207b0a20202020202020202274657874223a2022e4be9de6b395e8a18ce694bf222c0a202020202020202022636f6c756d6e73223a20320a2020202020207d0a202020205d2c0a202020205b5d2c0a202020205b0a2020202020207b0a20202020202020202274657874223a2022c3a9cc81222c0a202020202020202022636f6c756d6e73223a20330a2020202020207d2c0a2020202020207b0a20202020202020202274657874223a2022e4be9de6b395e8a18ce694bf222c0a202020202020202022636f6c756d6e73223a20320a2020202020207d2c0a2020202020207b0a20202020202020202274657874223a2022e2809ce694bee7aea1e69c8de2809d222c0a202020202020202022636f6c756d6e73223a20330a2020202020207d0a202020205d0a20205d2c0a202022686561646572526f7773223a20310a7d0a');
INSERT INTO item_paragraph VALUES('r20-1','r20-28','tail',0,'text','3.15%1','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-28','repair',0,'text','依法行政''; DROP TABLE item; --3.15%1','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-31','body',0,'text','依法行政NULL𠮷3.15%1','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-31','repair',0,'text','　NULL　','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-34','body',0,'text','NULL''; DROP TABLE item; --','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-34','tail',0,'text','　','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-34','repair',0,'text','依法行政3.15%1','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-39','tail',0,'text','𠮷𠮷''; DROP TABLE item; --“放管服”','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-39','tail',1,'text','NULLé́é́','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-39','repair',0,'text','　依法行政','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-41','tail',0,'text','　','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-41','tail',1,'text','3.15%1“放管服”','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-41','tail',2,'raw',replace('序号	名称\n1	''; DROP TABLE item; --　','\n',char(10)),'',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-41','repair',0,'text','''; DROP TABLE item; --é́é́','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-44','body',0,'text','''; DROP TABLE item; --　''; DROP TABLE item; --','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-44','repair',0,'text','𠮷（二）','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-49','repair',0,'text','依法行政依法行政','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-52','body',0,'text','（二）依法行政','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-52','body',1,'text','3.15%13.15%1（二）','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-52','tail',0,'text','𠮷“放管服”','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-52','tail',1,'text','é́','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-52','repair',0,'text','3.15%1','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-11','repair',0,'text','''; DROP TABLE item; --NULL（二）','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-24','body',0,'text','　''; DROP TABLE item; --''; DROP TABLE item; --','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-24','tail',0,'text','é́','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-24','tail',1,'text','“放管服”（二）“放管服”3.15%1','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-24','repair',0,'text','　依法行政依法行政é́','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-25','body',0,'raw',replace('序号	名称\n1	𠮷é́','\n',char(10)),'',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-25','body',1,'table','（二）NULL','',0,X'7b0a202022726f7773223a205b0a202020205b0a20202020202022efbc88e4ba8cefbc89273b2044524f50205441424c45206974656d3b202d2d273b2044524f50205441424c45206974656d3b202d2d222c0a2020202020207b0a20202020202020202274657874223a2022c3a9cc81e4be9de6b395e8a18ce694bf222c0a202020202020202022636f6c756d6e73223a20320a2020202020207d2c0a2020202020207b0a20202020202020202274657874223a2022332e31352531e38080273b2044524f50205441424c45206974656d3b202d2de4be9de6b395e8a18ce694bf222c0a202020202020202022636f6c756d6e73223a20332c0a202020202020202022726f7773223a20320a2020202020207d0a202020205d2c0a202020205b0a2020202020207b0a20202020202020202274657874223a2022273b2044524f50205441424c45206974656d3b202d2df0a0aeb7222c0a202020202020202022636f6c756d6e73223a20330a2020202020207d2c0a2020202020207b0a20202020202020202274657874223a2022332e31352531222c0a202020202020202022636f6c756d6e73223a20322c0a202020202020202022726f7773223a20320a2020202020207d0a202020205d2c0a202020205b0a2020202020207b0a20202020202020202274657874223a2022273b2044524f50205441424c45206974656d3b202d2d222c0a202020202020202022636f6c756d6e73223a20320a2020202020207d0a202020205d0a20205d0a7d0a');
INSERT INTO item_paragraph VALUES('r20-1','r20-25','tail',0,'text','','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-25','repair',0,'text','NULLé́','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-29','body',0,'text','“放管服”','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-29','body',1,'text','𠮷（二）𠮷','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-29','body',2,'raw',replace('序号	名称\n1	𠮷''; DROP TABLE item; --','\n',char(10)),'',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-29','body',3,'table','（二）“放管服”','',0,X'7b0a202022726f7773223a205b0a202020205b0a2020202020207b0a20202020202020202274657874223a2022e2809ce694bee7aea1e69c8de2809d332e31352531c3a9cc81222c0a202020202020202022636f6c756d6e73223a20330a2020202020207d2c0a2020202020207b0a20202020202020202274657874223a2022f0a0aeb7e38080332e31352531222c0a202020202020202022636f6c756d6e73223a20332c0a202020202020202022726f7773223a20320a2020202020207d0a202020205d2c0a202020205b0a2020202020207b0a20202020202020202274657874223a2022c3a9cc81efbc88e4ba8cefbc89222c0a202020202020202022636f6c756d6e73223a20330a2020202020207d2c0a2020202020207b0a20202020202020202274657874223a2022f0a0aeb7e2809ce694bee7aea1e69c8de2809d332e31352531222c0a202020202020202022636f6c756d6e73223a20330a2020202020207d0a202020205d0a20205d2c0a202022776964746873223a205b0a202020203430312c0a202020203530300a20205d0a7d0a');
INSERT INTO item_paragraph VALUES('r20-1','r20-29','repair',0,'text','“放管服”NULL','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-30','body',0,'text','𠮷3.15%1（二）''; DROP TABLE item; --','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-30','body',1,'text','（二）𠮷（二）','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-30','repair',0,'text','NULLé́（二）','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-32','body',0,'text','3.15%1é́','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-32','body',1,'raw',replace('序号	名称\n1	依法行政3.15%1''; DROP TABLE item; --','\n',char(10)),'',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-32','body',2,'table','NULL''; DROP TABLE item; --𠮷依法行政','',0,X'7b0a202022726f7773223a205b0a202020205b0a202020202020224e554c4cefbc88e4ba8cefbc89222c0a20202020202022332e31352531273b2044524f50205441424c45206974656d3b202d2d273b2044524f50205441424c45206974656d3b202d2d222c0a2020202020207b0a20202020202020202274657874223a2022e38080222c0a202020202020202022636f6c756d6e73223a20322c0a202020202020202022726f7773223a20320a2020202020207d0a202020205d2c0a202020205b0a2020202020207b0a20202020202020202274657874223a2022e38080f0a0aeb7f0a0aeb7f0a0aeb7222c0a202020202020202022636f6c756d6e73223a20322c0a202020202020202022726f7773223a20320a2020202020207d2c0a2020202020207b0a20202020202020202274657874223a2022273b2044524f50205441424c45206974656d3b202d2de2809ce694bee7aea1e69c8de2809d332e31352531222c0a202020202020202022636f6c756d6e73223a20322c0a202020202020202022726f7773223a20320a2020202020207d0a202020205d2c0a202020205b5d0a20205d0a7d0a');
INSERT INTO item_paragraph VALUES('r20-1','r20-32','tail',0,'text','3.15%1“放管服”　','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-32','tail',1,'picture','3.15%1''; DROP TABLE item; --“放管服”','image/png',1432,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae4260826c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c');
INSERT INTO item_paragraph VALUES('r20-1','r20-32','repair',0,'text','　（二）　（二）','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-33','body',0,'text','（二）é́é́　','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-33','body',1,'text','3.15%1é́','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-33','body',2,'table','“放管服”𠮷''; DROP TABLE item; --（二）','',0,X'7b0a202022726f7773223a205b5d2c0a202022686561646572526f7773223a20312c0a202022776964746873223a205b0a202020203137332c0a202020203530300a20205d0a7d0a');
INSERT INTO item_paragraph VALUES('r20-1','r20-33','repair',0,'text','3.15%1''; DROP TABLE item; --','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-35','body',0,'raw',replace('序号	名称\n1	（二）（二）é́''; DROP TABLE item; --','\n',char(10)),'',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-35','tail',0,'raw',replace('序号	名称\n1	NULL','\n',char(10)),'',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-35','tail',1,'picture','𠮷“放管服”NULL“放管服”','image/png',166,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae4260827d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d');
INSERT INTO item_paragraph VALUES('r20-1','r20-35','repair',0,'text','（二）𠮷','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-36','tail',0,'text','é́3.15%1','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-36','tail',1,'text','','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-36','repair',0,'text','𠮷','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-40','body',0,'raw',replace('序号	名称\n1	''; DROP TABLE item; --𠮷''; DROP TABLE item; --','\n',char(10)),'',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-40','tail',0,'text','NULL3.15%1依法行政（二）','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-40','repair',0,'text','（二）','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-42','body',0,'text','é́','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-42','tail',0,'text','é́3.15%13.15%1é́','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-42','tail',1,'text','依法行政（二）é́','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-42','repair',0,'text','“放管服”　','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-43','repair',0,'text','é́''; DROP TABLE item; --　','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-45','tail',0,'text','''; DROP TABLE item; --依法行政（二）','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-45','tail',1,'text','（二）é́','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-45','repair',0,'text','“放管服”','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-46','body',0,'text','依法行政é́é́','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-46','body',1,'picture','é́','image/png',1324,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082707070707070707070707070707070707070707070707070707070707070707070707070707070707070707070');
INSERT INTO item_paragraph VALUES('r20-1','r20-46','tail',0,'table','é́依法行政（二）','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-46','tail',1,'picture','（二）','image/png',560,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae4260821b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b');
INSERT INTO item_paragraph VALUES('r20-1','r20-46','repair',0,'text','“放管服”依法行政（二）','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-50','tail',0,'raw',replace('序号	名称\n1	NULL','\n',char(10)),'',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-50','repair',0,'text','𠮷','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-51','tail',0,'text','é́','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-51','tail',1,'table','　NULL','',0,X'7b0a202022726f7773223a205b0a202020205b5d0a20205d0a7d0a');
INSERT INTO item_paragraph VALUES('r20-1','r20-51','repair',0,'text','　','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-53','body',0,'text','NULL𠮷依法行政　','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-53','body',1,'picture','依法行政','image/png',1033,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae4260820303030303030303030303030303030303030303030303030303030303030303030303030303');
INSERT INTO item_paragraph VALUES('r20-1','r20-53','tail',0,'text','“放管服”''; DROP TABLE item; --','',0,X'');
INSERT INTO item_paragraph VALUES('r20-1','r20-53','repair',0,'text','　''; DROP TABLE item; --NULLé́','',0,X'');
CREATE TABLE plan_answer (
  report TEXT NOT NULL,
  plan TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  problem TEXT NOT NULL,
  PRIMARY KEY (report, plan, position),
  FOREIGN KEY (report, plan) REFERENCES section (report, id) ON DELETE CASCADE
) STRICT;
INSERT INTO plan_answer VALUES('r1','s4',0,'s3');
INSERT INTO plan_answer VALUES('r20-1','r20-3',0,'r20-4');
INSERT INTO plan_answer VALUES('r20-1','r20-5',0,'r20-6');
INSERT INTO plan_answer VALUES('r20-1','r20-7',0,'r20-8');
INSERT INTO plan_answer VALUES('r20-1','r20-13',0,'r20-14');
INSERT INTO plan_answer VALUES('r20-1','r20-18',0,'r20-19');
INSERT INTO plan_answer VALUES('r20-1','r20-21',0,'r20-22');
INSERT INTO plan_answer VALUES('r20-1','r20-26',0,'r20-27');
INSERT INTO plan_answer VALUES('r20-1','r20-37',0,'r20-38');
INSERT INTO plan_answer VALUES('r20-1','r20-47',0,'r20-48');
CREATE TABLE unit (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  position INTEGER NOT NULL CHECK (position >= 0),
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  short_name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('department', 'township', 'other')),
  contact TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
INSERT INTO unit VALUES('u2',1,'','柳格镇人民政府','柳格镇','township','','');
INSERT INTO unit VALUES('u1',0,'001','青禾县司法局','县司法局','department','电话0393',replace('第一行\n第二行','\n',char(10)));
CREATE TABLE unit_alias (
  unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  alias TEXT NOT NULL,
  PRIMARY KEY (unit, position)
) STRICT;
INSERT INTO unit_alias VALUES('u1',0,'司法局');
INSERT INTO unit_alias VALUES('u1',1,'𠮷');
CREATE TABLE source (
  sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  name TEXT NOT NULL,
  sender TEXT NOT NULL,
  received INTEGER NOT NULL,
  bytes BLOB NOT NULL CHECK (length(bytes) <= 20971520)
) STRICT;
INSERT INTO source VALUES('f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','来文 “甲”.txt','县司法局',1543200000,X'e4b880e3808100ffe4');
CREATE INDEX section_part ON section (report, part);
CREATE INDEX item_section ON item (report, section) WHERE section IS NOT NULL;
CREATE INDEX item_parent ON item (report, parent) WHERE parent IS NOT NULL;
COMMIT;
