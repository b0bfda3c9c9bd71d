-- The seventh version of the library as SQL: format version 7, release 0.1.0. Never changed.
PRAGMA application_id = 1315521135;
PRAGMA user_version = 7;
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
  printed_on TEXT NOT NULL, ignored TEXT CHECK (ignored <> ''),
  UNIQUE (year, organisation, edition)
) STRICT;
INSERT INTO report VALUES('r1',2021,'青禾县人民政府','congress','final','statutory5','systems2021','sections','青禾县2018年度法治政府建设工作情况的报告（改）','县人民代表大会常务委员会：','000001','秘密★1年','加急','青禾县人民政府文件','青禾政〔2022〕1号',replace('青禾县人民政府\n中共青禾县委','\n',char(10)),'2022年1月5日',0,'此件公开发布','各乡镇','县政府办公室','2022年1月6日',replace('[\012  {\012    "rule": "words.phrase",\012    "node": "i1",\012    "quote": "县政府调整了𠮷“领导\\小组",\012    "reason": "文件上就是这样写的",\012    "author": "法规股",\012    "time": "2019-01-05T09:30:00.250Z"\012  },\012  {\012    "rule": "marks.list",\012    "node": "r1",\012    "quote": "甲\n乙"\012  }\012]\012','\012',char(10)));
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
INSERT INTO part VALUES('r1','p1',65536,'work','工作开展情况','ordinal',1,'来文 “甲”.txt',12,'（三）','台账 1!C5','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','县司法局','序号7','0f3a');
INSERT INTO part VALUES('r1','p2',131072,'problems','存在的问题','level',0,'',0,'','','','','','');
INSERT INTO part VALUES('r1','p3',196608,'plans','下一步打算','level',0,'',0,'','','','','','');
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
INSERT INTO section VALUES('r1','s1','p1',65536,'leadership','加强组织领导。',1,'dash',1,'县司法局',replace('不打印\n第二行','\n',char(10)),'','','','notStarted','','','来文 “甲”.txt',12,'（三）','台账 1!C5','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1','县司法局','序号7','0f3a');
INSERT INTO section VALUES('r1','s2','p1',131072,'decision','健全依法决策机制。',0,'runOn',0,'','','','','','notStarted','','','',0,'','','','','','');
INSERT INTO section VALUES('r1','s3','p2',65536,'','工作开展不平衡。',0,'runOn',0,'','','认识不到位。','s2','','notStarted','','','',0,'','','','','','');
INSERT INTO section VALUES('r1','s4','p3',65536,'','加强督察。',0,'runOn',0,'','','','','2022年6月底前','carriedOver','完成一半','lastYearsPlan','',0,'','','','','','');
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
INSERT INTO item VALUES('r1','i2','s1',NULL,65536,'部署年度工作。',0,'arabic',0,'','','','',0,'','','','','','');
INSERT INTO item VALUES('r1','i3','s2',NULL,65536,'推进法律顾问制度。',0,'arabic',0,'','','','',0,'','','','','','');
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
INSERT INTO item_paragraph VALUES('r1','i2','body',0,'text','印发了工作要点。','',0,X'');
INSERT INTO item_paragraph VALUES('r1','i3','body',0,'text','聘请法律顾问12名。','',0,X'');
CREATE TABLE plan_answer (
  report TEXT NOT NULL,
  plan TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  problem TEXT NOT NULL,
  PRIMARY KEY (report, plan, position),
  FOREIGN KEY (report, plan) REFERENCES section (report, id) ON DELETE CASCADE
) STRICT;
INSERT INTO plan_answer VALUES('r1','s4',0,'s3');
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
CREATE TABLE change (
  number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 1),
  time TEXT NOT NULL,
  author TEXT NOT NULL,
  label TEXT NOT NULL,
  previous TEXT NOT NULL CHECK (length(previous) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
INSERT INTO change VALUES(1,'2019-01-05T09:30:00.250Z','法规股','修改标题','0000000000000000000000000000000000000000000000000000000000000000','14021e78b3dab310bfc286b98683cd25da16b9ca070048a8bda5581dbab02947');
INSERT INTO change VALUES(2,'2019-01-05T09:30:00.250Z','法规股','命名版本：送审稿','14021e78b3dab310bfc286b98683cd25da16b9ca070048a8bda5581dbab02947','3cad482040f415aedd7a10f7be764d6e97171f401bd60f94e15b4a346ce36674');
CREATE TABLE change_row (
  change INTEGER NOT NULL REFERENCES change (number),
  position INTEGER NOT NULL CHECK (position >= 0),
  report TEXT NOT NULL,
  tier TEXT NOT NULL CHECK (tier IN ('report', 'part', 'section', 'item', 'parts', 'sections', 'items', 'children',
    'unit', 'units', 'source', 'version')),
  node TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  PRIMARY KEY (change, position)
) STRICT;
INSERT INTO change_row VALUES(1,0,'r1','report','r1',replace('{\n  "title": "青禾县2018年度法治政府建设工作情况的报告"\n}\n','\n',char(10)),replace('{\n  "title": "青禾县2018年度法治政府建设工作情况的报告（改）"\n}\n','\n',char(10)));
INSERT INTO change_row VALUES(1,1,'r1','items','s1',replace('{\n  "at": 0,\n  "ids": [\n    "i1"\n  ]\n}\n','\n',char(10)),replace('{\n  "at": 0,\n  "ids": []\n}\n','\n',char(10)));
INSERT INTO change_row VALUES(1,2,'r1','item','i1',replace('{\012  "title": "调整领导小组。",\012  "title_alone": 1,\012  "child_style": "none",\012  "children_on_new_line": 1,\012  "unit": "县财政局",\012  "date": "2018年6月",\012  "note": "已核",\012  "origin_file": "来文 “甲”.txt",\012  "origin_line": 12,\012  "origin_ordinal": "（三）",\012  "origin_cell": "台账 1!C5",\012  "origin_source": "f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1",\012  "origin_sender": "县司法局",\012  "origin_key": "序号7",\012  "origin_received": "0f3a",\012  "body": [\012    [\012      "text",\012      "县政府调整了领导小组。"\012    ]\012  ],\012  "tail": [\012    [\012      "text",\012      "条后。"\012    ],\012    [\012      "table",\012      "行政复议案件表",\012      "",\012      0,\012      "{\n  \"rows\": [\n    [\n      {\n        \"text\": \"项目\",\n        \"rows\": 2\n      },\n      {\n        \"text\": \"数量“件”\",\n        \"columns\": 2\n      }\n    ],\n    [\n      \"上年\",\n      \"本年\"\n    ],\n    [\n      \"行政复议\\n𠮷\",\n      \"12\",\n      \"\"\n    ]\n  ],\n  \"headerRows\": 2,\n  \"widths\": [\n    500,\n    250,\n    250\n  ]\n}\n"\012    ]\012  ],\012  "repair": [\012    [\012      "text",\012      "txt.punctuation"\012    ],\012    [\012      "text",\012      "txt.stray"\012    ]\012  ]\012}\012','\012',char(10)),'');
INSERT INTO change_row VALUES(1,3,'r1','children','i1',replace('{\n  "at": 0,\n  "ids": [\n    "c1",\n    "c2"\n  ]\n}\n','\n',char(10)),replace('{\n  "at": 0,\n  "ids": []\n}\n','\n',char(10)));
INSERT INTO change_row VALUES(1,4,'r1','item','c1',replace('{\n  "title": "子项一。",\n  "child_style": "arabic",\n  "body": [\n    [\n      "text",\n      "正文𠮷。"\n    ]\n  ]\n}\n','\n',char(10)),'');
INSERT INTO change_row VALUES(1,5,'r1','item','c2',replace('{\n  "child_style": "arabic",\n  "body": [\n    [\n      "text",\n      "只有正文。"\n    ]\n  ]\n}\n','\n',char(10)),'');
INSERT INTO change_row VALUES(2,0,'r1','version','v1','',replace('{\n  "name": "送审稿",\n  "note": "常务会前",\n  "change": 1,\n  "time": "2019-01-05T09:30:00Z",\n  "author": "法规股"\n}\n','\n',char(10)));
CREATE TABLE change_content (
  sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  bytes BLOB NOT NULL
) STRICT;
INSERT INTO change_content VALUES('6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082');
CREATE TABLE version (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  report TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (length(name) > 0),
  note TEXT NOT NULL,
  change INTEGER NOT NULL CHECK (change >= 0),
  time TEXT NOT NULL,
  author TEXT NOT NULL
) STRICT;
INSERT INTO version VALUES('v1','r1','送审稿','常务会前',1,'2019-01-05T09:30:00.250Z','法规股');
CREATE TABLE refusal (
  report TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 32 AND hash NOT GLOB '*[^0-9a-f]*'),
  PRIMARY KEY (report, source, hash)
) STRICT;
INSERT INTO refusal VALUES('r1','县司法局','0123456789abcdef0123456789abcdef');
INSERT INTO refusal VALUES('r1','县财政局','00112233445566778899aabbccddeeff');
CREATE TABLE unrecorded (
  tier TEXT NOT NULL CHECK (tier IN ('report', 'unit', 'source')),
  node TEXT NOT NULL,
  PRIMARY KEY (tier, node)
) STRICT;
INSERT INTO unrecorded VALUES('report','r1');
INSERT INTO unrecorded VALUES('unit','u1');
INSERT INTO unrecorded VALUES('unit','u2');
INSERT INTO unrecorded VALUES('source','f256e0ced0093efa2d4aa41721afe65cbffc46d3e666f50e015a244755ba1fe1');
CREATE TABLE record_end (
  number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 1),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
INSERT INTO record_end VALUES(2,'3cad482040f415aedd7a10f7be764d6e97171f401bd60f94e15b4a346ce36674');
CREATE INDEX section_part ON section (report, part);
CREATE INDEX item_section ON item (report, section) WHERE section IS NOT NULL;
CREATE INDEX item_parent ON item (report, parent) WHERE parent IS NOT NULL;
CREATE INDEX change_row_node ON change_row (report, node);
CREATE INDEX version_report ON version (report);
COMMIT;
