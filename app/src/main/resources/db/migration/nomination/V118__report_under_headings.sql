-- The achievement report stands under the headings of the official template: rows, because each body of law brings its own.
-- A report is kept as clean HTML in one column: a section is its heading (h3 with its code) and what follows, so that
-- every reader shows it as it stands, and the headings stay those of the day on which it was written.
create table nomination.report_heading (
    regime   text    not null references catalogue.regime,
    kind     text    not null check (kind in ('COLLECTIVE', 'INDIVIDUAL')),
    position integer not null,
    code     text    not null check (code ~ '^[a-z]+$'),
    heading  text    not null,
    hint     text    not null,
    -- where text belongs that was written without headings: from a sheet, or before there were any
    main     boolean not null,
    basis    text    not null,
    verified boolean not null,
    primary key (regime, kind, position),
    unique (regime, kind, code)
);

create unique index report_heading_main on nomination.report_heading (regime, kind) where main;

insert into nomination.report_heading (regime, kind, position, code, heading, hint, main, basis, verified)
select template.regime, heading.kind, heading.position, heading.code, heading.heading, heading.hint, heading.code = 'achievements',
       case heading.kind when 'COLLECTIVE' then template.collective else template.individual end, false
  from (values
      ('R0', 'Mẫu báo cáo thành tích tập thể, TT 07/2014/TT-BNV', 'Mẫu báo cáo thành tích cá nhân, TT 07/2014/TT-BNV'),
      ('R1', 'Mẫu số 01, phụ lục NĐ 91/2017/NĐ-CP', 'Mẫu số 02, phụ lục NĐ 91/2017/NĐ-CP'),
      ('R2', 'Mẫu báo cáo thành tích tập thể, phụ lục NĐ 98/2023/NĐ-CP', 'Mẫu báo cáo thành tích cá nhân, phụ lục NĐ 98/2023/NĐ-CP'),
      ('R3', 'Mẫu báo cáo thành tích tập thể, phụ lục NĐ 152/2025/NĐ-CP', 'Mẫu báo cáo thành tích cá nhân, phụ lục NĐ 152/2025/NĐ-CP'),
      ('R4', 'Mẫu báo cáo thành tích tập thể theo Luật 06/2026/QH16', 'Mẫu báo cáo thành tích cá nhân theo Luật 06/2026/QH16'))
      as template (regime, collective, individual)
 cross join (values
      ('COLLECTIVE', 1, 'background', 'I. Sơ lược đặc điểm, tình hình',
          'Tổ chức, số người, chức năng, nhiệm vụ được giao, thuận lợi và khó khăn.'),
      ('COLLECTIVE', 2, 'achievements', 'II. Thành tích đạt được',
          'Kết quả bằng số liệu so với nhiệm vụ được giao, biện pháp, sáng kiến, phong trào thi đua.'),
      ('COLLECTIVE', 3, 'awards', 'III. Các hình thức đã được khen thưởng',
          'Danh hiệu, hình thức; số, ngày của quyết định và nơi ban hành.'),
      ('INDIVIDUAL', 1, 'background', 'I. Sơ lược lý lịch',
          'Quá trình công tác, chức vụ, trình độ chuyên môn, nhiệm vụ được giao.'),
      ('INDIVIDUAL', 2, 'achievements', 'II. Thành tích đạt được',
          'Kết quả bằng số liệu so với nhiệm vụ được giao, biện pháp, sáng kiến, việc chấp hành chủ trương, chính sách.'),
      ('INDIVIDUAL', 3, 'awards', 'III. Các hình thức đã được khen thưởng',
          'Danh hiệu, hình thức; số, ngày của quyết định và nơi ban hành.'))
      as heading (kind, position, code, heading, hint);

-- what has been written as plain text: each line a paragraph
update nomination.nomination
   set report = '<p>' || regexp_replace(
           replace(replace(replace(report, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), E'\\s*\n\\s*', '</p><p>', 'g') || '</p>'
 where report <> '';

-- who saved the dossier last, under the name of that day: told to whoever has it open as well
alter table nomination.nomination add column changed_by text;
