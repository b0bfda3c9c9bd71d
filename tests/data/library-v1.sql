-- The first version of the library as SQL: format version 1, release 0.1.0. Never changed.
PRAGMA application_id = 1315521135;
PRAGMA user_version = 1;
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
INSERT INTO report VALUES('r20-1',2018,'清川县人民政府','city','draft','parts3','seed7','parts','依法行政　''; DROP TABLE item; --3.15%1','','','','','','','','',1,'','','','');
INSERT INTO report VALUES('r20-42',2019,'清川县人民政府','web','final','parts3','seed7','parts','　“放管服”NULLé́','','','','','','',replace('清川县人民政府\n清川县司法局','\n',char(10)),'',1,'','','','');
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
  origin_ordinal TEXT NOT NULL,
  PRIMARY KEY (report, id)
) STRICT;
INSERT INTO part VALUES('r20-1','r20-17',1,'problems','NULL𠮷𠮷','level',0,'',0,'');
INSERT INTO part VALUES('r20-1','r20-2',0,'work','依法行政（二）NULL','level',0,'',0,'');
INSERT INTO part VALUES('r20-1','r20-30',2,'plans','依法行政''; DROP TABLE item; --','level',0,'',0,'');
INSERT INTO part VALUES('r20-42','r20-43',0,'work','　''; DROP TABLE item; --（二）','level',0,'',0,'');
INSERT INTO part VALUES('r20-42','r20-56',1,'problems','''; DROP TABLE item; --NULL','level',0,'',0,'');
INSERT INTO part VALUES('r20-42','r20-70',2,'plans','依法行政','level',0,'',0,'');
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
  origin_ordinal TEXT NOT NULL,
  PRIMARY KEY (report, id),
  FOREIGN KEY (report, part) REFERENCES part (report, id) ON DELETE CASCADE
) STRICT;
INSERT INTO section VALUES('r20-1','r20-12','r20-2',2,'','　',0,'runOn',0,'','','NULL''; DROP TABLE item; --','','','notStarted','','','',0,'');
INSERT INTO section VALUES('r20-1','r20-14','r20-2',3,'','3.15%1　',0,'runOn',0,'','','“放管服”é́','','','notStarted','','','',0,'');
INSERT INTO section VALUES('r20-1','r20-18','r20-17',0,'','𠮷（二）（二）3.15%1',0,'runOn',0,'','','NULL','','','notStarted','','','',0,'');
INSERT INTO section VALUES('r20-1','r20-26','r20-17',1,'','''; DROP TABLE item; --''; DROP TABLE item; --',0,'runOn',0,'','','𠮷','','','notStarted','','','',0,'');
INSERT INTO section VALUES('r20-1','r20-3','r20-2',0,'','NULL',0,'runOn',0,'','','　NULL','','','notStarted','','','',0,'');
INSERT INTO section VALUES('r20-1','r20-31','r20-30',0,'','依法行政',0,'runOn',0,'','','𠮷','','','notStarted','','','',0,'');
INSERT INTO section VALUES('r20-1','r20-35','r20-30',1,'','3.15%1',0,'runOn',0,'','','依法行政é́','','','notStarted','','','',0,'');
INSERT INTO section VALUES('r20-1','r20-40','r20-30',2,'','“放管服”',0,'runOn',0,'','','　','','','notStarted','','','',0,'');
INSERT INTO section VALUES('r20-1','r20-6','r20-2',1,'','NULL依法行政',0,'runOn',0,'','','依法行政''; DROP TABLE item; --依法行政','','','notStarted','','','',0,'');
INSERT INTO section VALUES('r20-42','r20-44','r20-43',0,'','　',0,'runOn',0,'','','NULL依法行政𠮷','','','notStarted','','','',0,'');
INSERT INTO section VALUES('r20-42','r20-48','r20-43',1,'','NULL',0,'runOn',0,'','','é́　','','','notStarted','','','',0,'');
INSERT INTO section VALUES('r20-42','r20-57','r20-56',0,'','（二）NULL''; DROP TABLE item; --',0,'runOn',0,'','','（二）','','','notStarted','','','',0,'');
INSERT INTO section VALUES('r20-42','r20-62','r20-56',1,'','𠮷é́''; DROP TABLE item; --',0,'runOn',0,'','','''; DROP TABLE item; --依法行政é́','','','notStarted','','','',0,'');
INSERT INTO section VALUES('r20-42','r20-65','r20-56',2,'','依法行政',0,'runOn',0,'','','NULL3.15%1　NULL','','','notStarted','','','',0,'');
INSERT INTO section VALUES('r20-42','r20-71','r20-70',0,'','''; DROP TABLE item; --é́3.15%1',0,'runOn',0,'','','''; DROP TABLE item; --3.15%1　','','','notStarted','','','',0,'');
INSERT INTO section VALUES('r20-42','r20-76','r20-70',1,'','依法行政　“放管服”',0,'runOn',0,'','','（二）é́','','','notStarted','','','',0,'');
INSERT INTO section VALUES('r20-42','r20-81','r20-70',2,'','é́NULL“放管服”',0,'runOn',0,'','','''; DROP TABLE item; --','','','notStarted','','','',0,'');
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
  origin_ordinal TEXT NOT NULL,
  PRIMARY KEY (report, id),
  CHECK ((section IS NULL) <> (parent IS NULL)),
  CHECK (parent IS NULL OR parent <> id),
  FOREIGN KEY (report, section) REFERENCES section (report, id) ON DELETE CASCADE,
  FOREIGN KEY (report, parent) REFERENCES item (report, id) ON DELETE CASCADE
) STRICT;
INSERT INTO item VALUES('r20-1','r20-10','r20-6',NULL,1,'''; DROP TABLE item; --“放管服”',1,'arabic',0,'　　''; DROP TABLE item; --','','','报告 1.txt',85,'一是');
INSERT INTO item VALUES('r20-1','r20-11',NULL,'r20-10',0,'NULL（二）',1,'arabic',0,'NULL','','','报告 1.txt',50,'一是');
INSERT INTO item VALUES('r20-1','r20-16','r20-14',NULL,0,'（二）',1,'arabic',0,'“放管服”𠮷','','','报告 1.txt',66,'一是');
INSERT INTO item VALUES('r20-1','r20-20','r20-18',NULL,0,'依法行政',0,'arabic',0,'NULL','','','报告 1.txt',10,'一是');
INSERT INTO item VALUES('r20-1','r20-21',NULL,'r20-20',0,'é́依法行政（二）依法行政',0,'arabic',0,'“放管服”''; DROP TABLE item; --NULL依法行政','','','报告 1.txt',88,'一是');
INSERT INTO item VALUES('r20-1','r20-22',NULL,'r20-20',1,'NULL',1,'arabic',0,'𠮷','','','报告 1.txt',40,'一是');
INSERT INTO item VALUES('r20-1','r20-23','r20-18',NULL,1,'''; DROP TABLE item; --3.15%1　',0,'arabic',0,'''; DROP TABLE item; --“放管服”“放管服”（二）','','','报告 1.txt',59,'一是');
INSERT INTO item VALUES('r20-1','r20-24',NULL,'r20-23',0,'''; DROP TABLE item; --''; DROP TABLE item; --',1,'arabic',0,'','','','报告 1.txt',82,'一是');
INSERT INTO item VALUES('r20-1','r20-25',NULL,'r20-23',1,'é́',0,'arabic',0,'3.15%1','','','报告 1.txt',82,'一是');
INSERT INTO item VALUES('r20-1','r20-28','r20-26',NULL,0,'（二）é́é́',0,'arabic',0,'　','','','报告 1.txt',95,'一是');
INSERT INTO item VALUES('r20-1','r20-29',NULL,'r20-28',0,'NULL3.15%1（二）é́',1,'arabic',0,'𠮷''; DROP TABLE item; --3.15%1“放管服”','','','报告 1.txt',44,'一是');
INSERT INTO item VALUES('r20-1','r20-33','r20-31',NULL,0,'𠮷',1,'arabic',0,'NULL''; DROP TABLE item; --“放管服”','','','报告 1.txt',79,'一是');
INSERT INTO item VALUES('r20-1','r20-34',NULL,'r20-33',0,'é́NULL',0,'arabic',0,'3.15%1','','','报告 1.txt',85,'一是');
INSERT INTO item VALUES('r20-1','r20-37','r20-35',NULL,0,'（二）',1,'arabic',0,'依法行政','','','报告 1.txt',82,'一是');
INSERT INTO item VALUES('r20-1','r20-38',NULL,'r20-37',0,'NULL“放管服”',1,'arabic',0,'“放管服”　','','','报告 1.txt',52,'一是');
INSERT INTO item VALUES('r20-1','r20-39','r20-35',NULL,1,'é́',0,'arabic',0,'　（二）“放管服”','','','报告 1.txt',26,'一是');
INSERT INTO item VALUES('r20-1','r20-5','r20-3',NULL,0,'3.15%1é́',0,'arabic',0,'依法行政','','','报告 1.txt',19,'一是');
INSERT INTO item VALUES('r20-1','r20-8','r20-6',NULL,0,'3.15%1　（二）',1,'arabic',0,'','','','报告 1.txt',82,'一是');
INSERT INTO item VALUES('r20-1','r20-9',NULL,'r20-8',0,'é́3.15%13.15%1',1,'arabic',0,'“放管服”','','','报告 1.txt',20,'一是');
INSERT INTO item VALUES('r20-42','r20-46','r20-44',NULL,0,'''; DROP TABLE item; --𠮷',1,'arabic',0,'𠮷（二）','','','报告 1.txt',94,'一是');
INSERT INTO item VALUES('r20-42','r20-47',NULL,'r20-46',0,'依法行政𠮷',1,'arabic',0,'（二）　依法行政','','','报告 1.txt',89,'一是');
INSERT INTO item VALUES('r20-42','r20-50','r20-48',NULL,0,'NULL　é́“放管服”',1,'arabic',0,'''; DROP TABLE item; --3.15%1é́（二）','','','报告 1.txt',74,'一是');
INSERT INTO item VALUES('r20-42','r20-51',NULL,'r20-50',0,'''; DROP TABLE item; --𠮷',1,'arabic',0,'3.15%1''; DROP TABLE item; --''; DROP TABLE item; --','','','报告 1.txt',55,'一是');
INSERT INTO item VALUES('r20-42','r20-52',NULL,'r20-50',1,'é́𠮷依法行政NULL',0,'arabic',0,'　','','','报告 1.txt',34,'一是');
INSERT INTO item VALUES('r20-42','r20-53','r20-48',NULL,1,'“放管服”',0,'arabic',0,'NULL　','','','报告 1.txt',95,'一是');
INSERT INTO item VALUES('r20-42','r20-54',NULL,'r20-53',0,'依法行政3.15%1',0,'arabic',0,'𠮷','','','报告 1.txt',73,'一是');
INSERT INTO item VALUES('r20-42','r20-55',NULL,'r20-53',1,'''; DROP TABLE item; --　　“放管服”',0,'arabic',0,'NULL''; DROP TABLE item; --依法行政　','','','报告 1.txt',55,'一是');
INSERT INTO item VALUES('r20-42','r20-59','r20-57',NULL,0,'3.15%1',0,'arabic',0,'依法行政3.15%1NULLNULL','','','报告 1.txt',52,'一是');
INSERT INTO item VALUES('r20-42','r20-60',NULL,'r20-59',0,'é́é́',0,'arabic',0,'''; DROP TABLE item; --（二）''; DROP TABLE item; --','','','报告 1.txt',38,'一是');
INSERT INTO item VALUES('r20-42','r20-61',NULL,'r20-59',1,'“放管服”''; DROP TABLE item; --（二）',1,'arabic',0,'（二）依法行政','','','报告 1.txt',66,'一是');
INSERT INTO item VALUES('r20-42','r20-64','r20-62',NULL,0,'“放管服”3.15%1“放管服”',0,'arabic',0,'é́𠮷','','','报告 1.txt',74,'一是');
INSERT INTO item VALUES('r20-42','r20-67','r20-65',NULL,0,'''; DROP TABLE item; --''; DROP TABLE item; --𠮷',0,'arabic',0,'3.15%1　“放管服”','','','报告 1.txt',86,'一是');
INSERT INTO item VALUES('r20-42','r20-68',NULL,'r20-67',0,'　依法行政',1,'arabic',0,'3.15%1𠮷','','','报告 1.txt',52,'一是');
INSERT INTO item VALUES('r20-42','r20-69',NULL,'r20-67',1,'''; DROP TABLE item; --',0,'arabic',0,'（二）é́（二）','','','报告 1.txt',38,'一是');
INSERT INTO item VALUES('r20-42','r20-73','r20-71',NULL,0,'“放管服”（二）𠮷',0,'arabic',0,'é́','','','报告 1.txt',12,'一是');
INSERT INTO item VALUES('r20-42','r20-74',NULL,'r20-73',0,'é́',0,'arabic',0,'（二）é́　','','','报告 1.txt',33,'一是');
INSERT INTO item VALUES('r20-42','r20-75',NULL,'r20-73',1,'é́',1,'arabic',0,'NULL𠮷','','','报告 1.txt',89,'一是');
INSERT INTO item VALUES('r20-42','r20-78','r20-76',NULL,0,'é́''; DROP TABLE item; --　',1,'arabic',0,'3.15%1','','','报告 1.txt',71,'一是');
INSERT INTO item VALUES('r20-42','r20-79',NULL,'r20-78',0,'é́依法行政',0,'arabic',0,'依法行政𠮷','','','报告 1.txt',98,'一是');
INSERT INTO item VALUES('r20-42','r20-80',NULL,'r20-78',1,'NULL3.15%1',0,'arabic',0,'é́''; DROP TABLE item; --','','','报告 1.txt',0,'一是');
INSERT INTO item VALUES('r20-42','r20-83','r20-81',NULL,0,'é́''; DROP TABLE item; --',1,'arabic',0,'（二）','','','报告 1.txt',24,'一是');
INSERT INTO item VALUES('r20-42','r20-84',NULL,'r20-83',0,'依法行政',0,'arabic',0,'（二）','','','报告 1.txt',80,'一是');
INSERT INTO item VALUES('r20-42','r20-85',NULL,'r20-83',1,'“放管服”',0,'arabic',0,'𠮷（二）','','','报告 1.txt',62,'一是');
INSERT INTO item VALUES('r20-42','r20-86','r20-81',NULL,1,'依法行政3.15%1é́',1,'arabic',0,'　3.15%1（二）依法行政','','','报告 1.txt',6,'一是');
INSERT INTO item VALUES('r20-42','r20-87',NULL,'r20-86',0,'𠮷3.15%1NULL''; DROP TABLE item; --',1,'arabic',0,'NULL3.15%1','','','报告 1.txt',87,'一是');
INSERT INTO item VALUES('r20-42','r20-88',NULL,'r20-86',1,'é́依法行政“放管服”',1,'arabic',0,'（二）“放管服”é́','','','报告 1.txt',87,'一是');
CREATE TABLE report_paragraph (
  report TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('headMatter', 'foreword', 'annex', 'signer')),
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('text', 'raw', 'table', 'picture')),
  text TEXT NOT NULL,
  PRIMARY KEY (report, field, position),
  FOREIGN KEY (report) REFERENCES report (id) ON DELETE CASCADE
) STRICT;
INSERT INTO report_paragraph VALUES('r20-1','annex',0,'text','''; DROP TABLE item; --　');
INSERT INTO report_paragraph VALUES('r20-1','annex',1,'text','　3.15%1依法行政');
INSERT INTO report_paragraph VALUES('r20-1','foreword',0,'text','''; DROP TABLE item; --“放管服”（二）');
INSERT INTO report_paragraph VALUES('r20-1','signer',0,'text','依法行政𠮷');
INSERT INTO report_paragraph VALUES('r20-42','annex',0,'text','''; DROP TABLE item; --依法行政');
INSERT INTO report_paragraph VALUES('r20-42','annex',1,'text','𠮷“放管服”3.15%1');
INSERT INTO report_paragraph VALUES('r20-42','signer',0,'text','依法行政𠮷');
CREATE TABLE part_paragraph (
  report TEXT NOT NULL,
  part TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('lead', 'tail', 'repair')),
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('text', 'raw', 'table', 'picture')),
  text TEXT NOT NULL,
  PRIMARY KEY (report, part, field, position),
  FOREIGN KEY (report, part) REFERENCES part (report, id) ON DELETE CASCADE
) STRICT;
CREATE TABLE section_paragraph (
  report TEXT NOT NULL,
  section TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('lead', 'tail', 'repair')),
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('text', 'raw', 'table', 'picture')),
  text TEXT NOT NULL,
  PRIMARY KEY (report, section, field, position),
  FOREIGN KEY (report, section) REFERENCES section (report, id) ON DELETE CASCADE
) STRICT;
INSERT INTO section_paragraph VALUES('r20-1','r20-18','lead',0,'text','依法行政依法行政');
INSERT INTO section_paragraph VALUES('r20-1','r20-26','lead',0,'text','é́　𠮷');
INSERT INTO section_paragraph VALUES('r20-1','r20-26','lead',1,'text','（二）“放管服”（二）');
INSERT INTO section_paragraph VALUES('r20-1','r20-3','lead',0,'text','NULL　');
INSERT INTO section_paragraph VALUES('r20-1','r20-3','lead',1,'text','𠮷3.15%1');
INSERT INTO section_paragraph VALUES('r20-1','r20-31','lead',0,'text','''; DROP TABLE item; --依法行政');
INSERT INTO section_paragraph VALUES('r20-1','r20-35','lead',0,'text','依法行政𠮷');
INSERT INTO section_paragraph VALUES('r20-1','r20-35','lead',1,'text','''; DROP TABLE item; --（二）');
INSERT INTO section_paragraph VALUES('r20-1','r20-6','lead',0,'text','依法行政''; DROP TABLE item; --');
INSERT INTO section_paragraph VALUES('r20-1','r20-6','lead',1,'text','é́');
INSERT INTO section_paragraph VALUES('r20-42','r20-44','lead',0,'text','“放管服”NULL');
INSERT INTO section_paragraph VALUES('r20-42','r20-57','lead',0,'text','𠮷“放管服”　');
INSERT INTO section_paragraph VALUES('r20-42','r20-57','lead',1,'text','“放管服”（二）NULL');
INSERT INTO section_paragraph VALUES('r20-42','r20-62','lead',0,'text','“放管服”');
INSERT INTO section_paragraph VALUES('r20-42','r20-62','lead',1,'text','NULL“放管服”');
INSERT INTO section_paragraph VALUES('r20-42','r20-65','lead',0,'text','（二）（二）（二）NULL');
INSERT INTO section_paragraph VALUES('r20-42','r20-65','lead',1,'text','3.15%1依法行政𠮷');
INSERT INTO section_paragraph VALUES('r20-42','r20-71','lead',0,'text','''; DROP TABLE item; --''; DROP TABLE item; --　');
INSERT INTO section_paragraph VALUES('r20-42','r20-81','lead',0,'text','é́“放管服”依法行政');
CREATE TABLE item_paragraph (
  report TEXT NOT NULL,
  item TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('body', 'tail', 'repair')),
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('text', 'raw', 'table', 'picture')),
  text TEXT NOT NULL,
  PRIMARY KEY (report, item, field, position),
  FOREIGN KEY (report, item) REFERENCES item (report, id) ON DELETE CASCADE
) STRICT;
INSERT INTO item_paragraph VALUES('r20-1','r20-10','body',0,'text','　3.15%1');
INSERT INTO item_paragraph VALUES('r20-1','r20-10','repair',0,'text','依法行政（二）');
INSERT INTO item_paragraph VALUES('r20-1','r20-10','tail',0,'text','é́“放管服”依法行政𠮷');
INSERT INTO item_paragraph VALUES('r20-1','r20-10','tail',1,'text','NULL“放管服”“放管服”');
INSERT INTO item_paragraph VALUES('r20-1','r20-10','tail',2,'raw',replace('序号	名称\n1	𠮷依法行政NULL','\n',char(10)));
INSERT INTO item_paragraph VALUES('r20-1','r20-11','body',0,'text','依法行政𠮷');
INSERT INTO item_paragraph VALUES('r20-1','r20-11','body',1,'text','é́NULLé́');
INSERT INTO item_paragraph VALUES('r20-1','r20-11','repair',0,'text','''; DROP TABLE item; --');
INSERT INTO item_paragraph VALUES('r20-1','r20-11','tail',0,'text','“放管服”');
INSERT INTO item_paragraph VALUES('r20-1','r20-16','body',0,'text','NULL''; DROP TABLE item; --3.15%1𠮷');
INSERT INTO item_paragraph VALUES('r20-1','r20-16','body',1,'text','“放管服”');
INSERT INTO item_paragraph VALUES('r20-1','r20-16','repair',0,'text','NULL“放管服”（二）');
INSERT INTO item_paragraph VALUES('r20-1','r20-16','tail',0,'text','“放管服”');
INSERT INTO item_paragraph VALUES('r20-1','r20-16','tail',1,'text','''; DROP TABLE item; --（二）　（二）');
INSERT INTO item_paragraph VALUES('r20-1','r20-20','body',0,'text','“放管服”𠮷é́''; DROP TABLE item; --');
INSERT INTO item_paragraph VALUES('r20-1','r20-20','repair',0,'text','（二）3.15%1（二）“放管服”');
INSERT INTO item_paragraph VALUES('r20-1','r20-20','tail',0,'text','　“放管服”');
INSERT INTO item_paragraph VALUES('r20-1','r20-20','tail',1,'text','依法行政');
INSERT INTO item_paragraph VALUES('r20-1','r20-21','body',0,'text','''; DROP TABLE item; --');
INSERT INTO item_paragraph VALUES('r20-1','r20-21','body',1,'text','');
INSERT INTO item_paragraph VALUES('r20-1','r20-21','body',2,'raw',replace('序号	名称\n1	（二）','\n',char(10)));
INSERT INTO item_paragraph VALUES('r20-1','r20-21','repair',0,'text','é́　é́3.15%1');
INSERT INTO item_paragraph VALUES('r20-1','r20-21','tail',0,'text','é́𠮷𠮷é́');
INSERT INTO item_paragraph VALUES('r20-1','r20-21','tail',1,'text','é́3.15%1𠮷依法行政');
INSERT INTO item_paragraph VALUES('r20-1','r20-22','body',0,'text','依法行政3.15%1');
INSERT INTO item_paragraph VALUES('r20-1','r20-22','repair',0,'text','“放管服”“放管服”3.15%1');
INSERT INTO item_paragraph VALUES('r20-1','r20-22','tail',0,'text','NULL''; DROP TABLE item; --NULL');
INSERT INTO item_paragraph VALUES('r20-1','r20-22','tail',1,'raw',replace('序号	名称\n1	　　','\n',char(10)));
INSERT INTO item_paragraph VALUES('r20-1','r20-23','body',0,'text','（二）NULL　');
INSERT INTO item_paragraph VALUES('r20-1','r20-23','body',1,'text','（二）依法行政é́');
INSERT INTO item_paragraph VALUES('r20-1','r20-23','repair',0,'text','　　');
INSERT INTO item_paragraph VALUES('r20-1','r20-24','body',0,'text','NULL');
INSERT INTO item_paragraph VALUES('r20-1','r20-24','body',1,'text','3.15%1é́''; DROP TABLE item; --');
INSERT INTO item_paragraph VALUES('r20-1','r20-24','body',2,'raw',replace('序号	名称\n1	“放管服”NULL（二）NULL','\n',char(10)));
INSERT INTO item_paragraph VALUES('r20-1','r20-24','repair',0,'text','“放管服”');
INSERT INTO item_paragraph VALUES('r20-1','r20-24','tail',0,'text','依法行政');
INSERT INTO item_paragraph VALUES('r20-1','r20-24','tail',1,'raw',replace('序号	名称\n1	（二）　','\n',char(10)));
INSERT INTO item_paragraph VALUES('r20-1','r20-25','repair',0,'text','依法行政');
INSERT INTO item_paragraph VALUES('r20-1','r20-25','tail',0,'raw',replace('序号	名称\n1	（二）𠮷','\n',char(10)));
INSERT INTO item_paragraph VALUES('r20-1','r20-28','body',0,'text','依法行政');
INSERT INTO item_paragraph VALUES('r20-1','r20-28','body',1,'text','''; DROP TABLE item; --');
INSERT INTO item_paragraph VALUES('r20-1','r20-28','repair',0,'text','　𠮷依法行政（二）');
INSERT INTO item_paragraph VALUES('r20-1','r20-28','tail',0,'text','NULL（二）''; DROP TABLE item; --𠮷');
INSERT INTO item_paragraph VALUES('r20-1','r20-29','body',0,'text','𠮷');
INSERT INTO item_paragraph VALUES('r20-1','r20-29','repair',0,'text','（二）');
INSERT INTO item_paragraph VALUES('r20-1','r20-29','tail',0,'text','依法行政3.15%1NULL');
INSERT INTO item_paragraph VALUES('r20-1','r20-33','body',0,'text','é́依法行政');
INSERT INTO item_paragraph VALUES('r20-1','r20-33','body',1,'text','　');
INSERT INTO item_paragraph VALUES('r20-1','r20-33','repair',0,'text','é́𠮷NULL（二）');
INSERT INTO item_paragraph VALUES('r20-1','r20-34','body',0,'text','𠮷　3.15%1　');
INSERT INTO item_paragraph VALUES('r20-1','r20-34','body',1,'text','3.15%1');
INSERT INTO item_paragraph VALUES('r20-1','r20-34','repair',0,'text','依法行政é́');
INSERT INTO item_paragraph VALUES('r20-1','r20-34','tail',0,'text','𠮷“放管服”NULLé́');
INSERT INTO item_paragraph VALUES('r20-1','r20-37','repair',0,'text','“放管服”（二）');
INSERT INTO item_paragraph VALUES('r20-1','r20-38','body',0,'text','3.15%1　（二）');
INSERT INTO item_paragraph VALUES('r20-1','r20-38','body',1,'text','　“放管服”');
INSERT INTO item_paragraph VALUES('r20-1','r20-38','repair',0,'text','3.15%1　é́');
INSERT INTO item_paragraph VALUES('r20-1','r20-38','tail',0,'text','''; DROP TABLE item; --');
INSERT INTO item_paragraph VALUES('r20-1','r20-38','tail',1,'text','3.15%13.15%1');
INSERT INTO item_paragraph VALUES('r20-1','r20-39','repair',0,'text','3.15%1“放管服”3.15%1');
INSERT INTO item_paragraph VALUES('r20-1','r20-39','tail',0,'text','𠮷（二）𠮷');
INSERT INTO item_paragraph VALUES('r20-1','r20-39','tail',1,'text','NULL𠮷');
INSERT INTO item_paragraph VALUES('r20-1','r20-5','body',0,'text','“放管服”NULL（二）　');
INSERT INTO item_paragraph VALUES('r20-1','r20-5','repair',0,'text','NULLNULL　');
INSERT INTO item_paragraph VALUES('r20-1','r20-8','body',0,'text','𠮷é́');
INSERT INTO item_paragraph VALUES('r20-1','r20-8','body',1,'raw',replace('序号	名称\n1	é́''; DROP TABLE item; --''; DROP TABLE item; --','\n',char(10)));
INSERT INTO item_paragraph VALUES('r20-1','r20-8','repair',0,'text','3.15%1');
INSERT INTO item_paragraph VALUES('r20-1','r20-9','body',0,'text','é́');
INSERT INTO item_paragraph VALUES('r20-1','r20-9','body',1,'text','NULL𠮷');
INSERT INTO item_paragraph VALUES('r20-1','r20-9','repair',0,'text','NULL3.15%1''; DROP TABLE item; --');
INSERT INTO item_paragraph VALUES('r20-1','r20-9','tail',0,'text','“放管服”3.15%1');
INSERT INTO item_paragraph VALUES('r20-42','r20-46','body',0,'text','3.15%1（二）𠮷（二）');
INSERT INTO item_paragraph VALUES('r20-42','r20-46','repair',0,'text','é́（二）“放管服”依法行政');
INSERT INTO item_paragraph VALUES('r20-42','r20-46','tail',0,'text','NULLNULL');
INSERT INTO item_paragraph VALUES('r20-42','r20-46','tail',1,'raw',replace('序号	名称\n1	　　','\n',char(10)));
INSERT INTO item_paragraph VALUES('r20-42','r20-47','repair',0,'text','3.15%1é́（二）3.15%1');
INSERT INTO item_paragraph VALUES('r20-42','r20-50','body',0,'raw',replace('序号	名称\n1	𠮷','\n',char(10)));
INSERT INTO item_paragraph VALUES('r20-42','r20-50','repair',0,'text','3.15%1''; DROP TABLE item; --3.15%1');
INSERT INTO item_paragraph VALUES('r20-42','r20-50','tail',0,'text','（二）𠮷　');
INSERT INTO item_paragraph VALUES('r20-42','r20-50','tail',1,'text','　');
INSERT INTO item_paragraph VALUES('r20-42','r20-51','body',0,'raw',replace('序号	名称\n1	NULL（二）','\n',char(10)));
INSERT INTO item_paragraph VALUES('r20-42','r20-51','repair',0,'text','é́');
INSERT INTO item_paragraph VALUES('r20-42','r20-52','body',0,'text','𠮷依法行政');
INSERT INTO item_paragraph VALUES('r20-42','r20-52','body',1,'text','依法行政''; DROP TABLE item; --“放管服”3.15%1');
INSERT INTO item_paragraph VALUES('r20-42','r20-52','repair',0,'text','“放管服”3.15%1''; DROP TABLE item; --');
INSERT INTO item_paragraph VALUES('r20-42','r20-52','tail',0,'text','“放管服”');
INSERT INTO item_paragraph VALUES('r20-42','r20-52','tail',1,'text','𠮷é́　3.15%1');
INSERT INTO item_paragraph VALUES('r20-42','r20-53','body',0,'text','''; DROP TABLE item; --NULLé́“放管服”');
INSERT INTO item_paragraph VALUES('r20-42','r20-53','repair',0,'text','3.15%1（二）　''; DROP TABLE item; --');
INSERT INTO item_paragraph VALUES('r20-42','r20-53','tail',0,'text','（二）　（二）');
INSERT INTO item_paragraph VALUES('r20-42','r20-54','body',0,'text','（二）é́é́　');
INSERT INTO item_paragraph VALUES('r20-42','r20-54','body',1,'text','3.15%1é́');
INSERT INTO item_paragraph VALUES('r20-42','r20-54','repair',0,'text','依法行政𠮷''; DROP TABLE item; --');
INSERT INTO item_paragraph VALUES('r20-42','r20-55','body',0,'text','“放管服”');
INSERT INTO item_paragraph VALUES('r20-42','r20-55','body',1,'text','“放管服”𠮷');
INSERT INTO item_paragraph VALUES('r20-42','r20-55','repair',0,'text','依法行政''; DROP TABLE item; --');
INSERT INTO item_paragraph VALUES('r20-42','r20-59','body',0,'text','𠮷');
INSERT INTO item_paragraph VALUES('r20-42','r20-59','body',1,'text','𠮷（二）''; DROP TABLE item; --');
INSERT INTO item_paragraph VALUES('r20-42','r20-59','body',2,'raw',replace('序号	名称\n1	é́''; DROP TABLE item; --','\n',char(10)));
INSERT INTO item_paragraph VALUES('r20-42','r20-59','repair',0,'text','𠮷“放管服”NULL“放管服”');
INSERT INTO item_paragraph VALUES('r20-42','r20-60','body',0,'text','NULL');
INSERT INTO item_paragraph VALUES('r20-42','r20-60','body',1,'raw',replace('序号	名称\n1	''; DROP TABLE item; --é́NULL𠮷','\n',char(10)));
INSERT INTO item_paragraph VALUES('r20-42','r20-60','repair',0,'text','3.15%1é́');
INSERT INTO item_paragraph VALUES('r20-42','r20-61','body',0,'text','é́𠮷');
INSERT INTO item_paragraph VALUES('r20-42','r20-61','repair',0,'text','依法行政');
INSERT INTO item_paragraph VALUES('r20-42','r20-61','tail',0,'text','（二）''; DROP TABLE item; --');
INSERT INTO item_paragraph VALUES('r20-42','r20-64','body',0,'raw',replace('序号	名称\n1	依法行政','\n',char(10)));
INSERT INTO item_paragraph VALUES('r20-42','r20-64','repair',0,'text','“放管服”依法行政');
INSERT INTO item_paragraph VALUES('r20-42','r20-67','body',0,'text','（二）');
INSERT INTO item_paragraph VALUES('r20-42','r20-67','repair',0,'text','NULL“放管服”');
INSERT INTO item_paragraph VALUES('r20-42','r20-68','body',0,'text','''; DROP TABLE item; --（二）“放管服”');
INSERT INTO item_paragraph VALUES('r20-42','r20-68','repair',0,'text','依法行政𠮷''; DROP TABLE item; --');
INSERT INTO item_paragraph VALUES('r20-42','r20-68','tail',0,'text','NULL');
INSERT INTO item_paragraph VALUES('r20-42','r20-68','tail',1,'text','　');
INSERT INTO item_paragraph VALUES('r20-42','r20-69','body',0,'text','''; DROP TABLE item; --NULL');
INSERT INTO item_paragraph VALUES('r20-42','r20-69','body',1,'text','依法行政（二）');
INSERT INTO item_paragraph VALUES('r20-42','r20-69','repair',0,'text','NULL');
INSERT INTO item_paragraph VALUES('r20-42','r20-73','body',0,'text','　é́　');
INSERT INTO item_paragraph VALUES('r20-42','r20-73','repair',0,'text','3.15%13.15%1依法行政“放管服”');
INSERT INTO item_paragraph VALUES('r20-42','r20-73','tail',0,'text','𠮷');
INSERT INTO item_paragraph VALUES('r20-42','r20-73','tail',1,'text','（二）');
INSERT INTO item_paragraph VALUES('r20-42','r20-74','body',0,'text','依法行政“放管服”');
INSERT INTO item_paragraph VALUES('r20-42','r20-74','body',1,'text','“放管服”é́''; DROP TABLE item; --');
INSERT INTO item_paragraph VALUES('r20-42','r20-74','body',2,'raw',replace('序号	名称\n1	3.15%1''; DROP TABLE item; --é́','\n',char(10)));
INSERT INTO item_paragraph VALUES('r20-42','r20-74','repair',0,'text','（二）');
INSERT INTO item_paragraph VALUES('r20-42','r20-74','tail',0,'text','é́');
INSERT INTO item_paragraph VALUES('r20-42','r20-75','body',0,'raw',replace('序号	名称\n1	“放管服”　','\n',char(10)));
INSERT INTO item_paragraph VALUES('r20-42','r20-75','repair',0,'text','“放管服”');
INSERT INTO item_paragraph VALUES('r20-42','r20-75','tail',0,'text','3.15%1𠮷é́');
INSERT INTO item_paragraph VALUES('r20-42','r20-75','tail',1,'text','''; DROP TABLE item; --依法行政');
INSERT INTO item_paragraph VALUES('r20-42','r20-78','body',0,'text','　“放管服”NULL');
INSERT INTO item_paragraph VALUES('r20-42','r20-78','repair',0,'text','é́''; DROP TABLE item; --　');
INSERT INTO item_paragraph VALUES('r20-42','r20-78','tail',0,'text','''; DROP TABLE item; --');
INSERT INTO item_paragraph VALUES('r20-42','r20-79','repair',0,'text','“放管服”　');
INSERT INTO item_paragraph VALUES('r20-42','r20-79','tail',0,'text','　　𠮷');
INSERT INTO item_paragraph VALUES('r20-42','r20-79','tail',1,'text','依法行政依法行政');
INSERT INTO item_paragraph VALUES('r20-42','r20-80','repair',0,'text','　（二）é́“放管服”');
INSERT INTO item_paragraph VALUES('r20-42','r20-83','body',0,'text','“放管服”''; DROP TABLE item; --NULL𠮷');
INSERT INTO item_paragraph VALUES('r20-42','r20-83','body',1,'text','依法行政é́é́');
INSERT INTO item_paragraph VALUES('r20-42','r20-83','repair',0,'text','3.15%1依法行政');
INSERT INTO item_paragraph VALUES('r20-42','r20-83','tail',0,'text','');
INSERT INTO item_paragraph VALUES('r20-42','r20-84','body',0,'text','𠮷');
INSERT INTO item_paragraph VALUES('r20-42','r20-84','repair',0,'text','“放管服”依法行政（二）');
INSERT INTO item_paragraph VALUES('r20-42','r20-84','tail',0,'raw',replace('序号	名称\n1	NULL依法行政é́é́','\n',char(10)));
INSERT INTO item_paragraph VALUES('r20-42','r20-85','repair',0,'text','　é́');
INSERT INTO item_paragraph VALUES('r20-42','r20-86','body',0,'text','NULLNULL''; DROP TABLE item; --');
INSERT INTO item_paragraph VALUES('r20-42','r20-86','body',1,'text','“放管服”依法行政');
INSERT INTO item_paragraph VALUES('r20-42','r20-86','repair',0,'text','𠮷𠮷');
INSERT INTO item_paragraph VALUES('r20-42','r20-87','repair',0,'text','NULL（二）“放管服”');
INSERT INTO item_paragraph VALUES('r20-42','r20-87','tail',0,'text','（二）依法行政依法行政NULL');
INSERT INTO item_paragraph VALUES('r20-42','r20-87','tail',1,'raw',replace('序号	名称\n1	依法行政（二）','\n',char(10)));
INSERT INTO item_paragraph VALUES('r20-42','r20-88','body',0,'text','''; DROP TABLE item; --''; DROP TABLE item; --　é́');
INSERT INTO item_paragraph VALUES('r20-42','r20-88','body',1,'text','　''; DROP TABLE item; --（二）3.15%1');
INSERT INTO item_paragraph VALUES('r20-42','r20-88','repair',0,'text','é́依法行政');
INSERT INTO item_paragraph VALUES('r20-42','r20-88','tail',0,'text','');
INSERT INTO item_paragraph VALUES('r20-42','r20-88','tail',1,'text','　3.15%1');
CREATE TABLE plan_answer (
  report TEXT NOT NULL,
  plan TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  problem TEXT NOT NULL,
  PRIMARY KEY (report, plan, position),
  FOREIGN KEY (report, plan) REFERENCES section (report, id) ON DELETE CASCADE
) STRICT;
INSERT INTO plan_answer VALUES('r20-1','r20-12',0,'r20-13');
INSERT INTO plan_answer VALUES('r20-1','r20-14',0,'r20-15');
INSERT INTO plan_answer VALUES('r20-1','r20-18',0,'r20-19');
INSERT INTO plan_answer VALUES('r20-1','r20-26',0,'r20-27');
INSERT INTO plan_answer VALUES('r20-1','r20-3',0,'r20-4');
INSERT INTO plan_answer VALUES('r20-1','r20-31',0,'r20-32');
INSERT INTO plan_answer VALUES('r20-1','r20-35',0,'r20-36');
INSERT INTO plan_answer VALUES('r20-1','r20-40',0,'r20-41');
INSERT INTO plan_answer VALUES('r20-1','r20-6',0,'r20-7');
INSERT INTO plan_answer VALUES('r20-42','r20-44',0,'r20-45');
INSERT INTO plan_answer VALUES('r20-42','r20-48',0,'r20-49');
INSERT INTO plan_answer VALUES('r20-42','r20-57',0,'r20-58');
INSERT INTO plan_answer VALUES('r20-42','r20-62',0,'r20-63');
INSERT INTO plan_answer VALUES('r20-42','r20-65',0,'r20-66');
INSERT INTO plan_answer VALUES('r20-42','r20-71',0,'r20-72');
INSERT INTO plan_answer VALUES('r20-42','r20-76',0,'r20-77');
INSERT INTO plan_answer VALUES('r20-42','r20-81',0,'r20-82');
CREATE INDEX section_part ON section (report, part);
CREATE INDEX item_section ON item (report, section) WHERE section IS NOT NULL;
CREATE INDEX item_parent ON item (report, parent) WHERE parent IS NOT NULL;
COMMIT;
