-- Reasons that officers write again and again: those that ship belong to no department, the others to the one that wrote them.
create table review.reason_template (
    id         bigint generated always as identity primary key,
    department text,
    verdict    text not null check (verdict in ('ENDORSE', 'DECLINE')),
    text       text not null check (text <> '')
);

-- a reason may be longer than an index entry
create unique index reason_template_once on review.reason_template (coalesce(department, ''), verdict, md5(text));

insert into review.reason_template (verdict, text) values
    ('DECLINE', 'Thời gian công tác tính đến ngày đề nghị chưa đủ theo quy định của hình thức khen thưởng.'),
    ('DECLINE', 'Kết quả thực hiện nhiệm vụ chưa đạt mức theo tiêu chuẩn của hình thức khen thưởng.'),
    ('DECLINE', 'Thành tích nêu trong báo cáo đã được khen thưởng; một thành tích không khen thưởng nhiều lần.'),
    ('DECLINE', 'Báo cáo thành tích chưa nêu rõ thành tích cụ thể, chưa có số liệu chứng minh theo tiêu chuẩn của hình thức khen thưởng.'),
    ('DECLINE', 'Minh chứng kèm theo không phù hợp với thành tích nêu trong báo cáo.'),
    ('DECLINE', 'Đang trong thời gian xem xét thi hành kỷ luật hoặc thanh tra, kiểm tra khi có dấu hiệu vi phạm; chưa xét khen thưởng.'),
    ('DECLINE', 'Không thuộc đối tượng khen thưởng của đợt này.'),
    ('ENDORSE', 'Đã đối chiếu với hồ sơ gốc; đủ điều kiện theo quy định.'),
    ('ENDORSE', 'Đơn vị đã bổ sung tài liệu bằng văn bản; nội dung phù hợp với báo cáo thành tích.'),
    ('ENDORSE', 'Điều kiện chưa rõ đã được xác minh với đơn vị; đủ điều kiện đề nghị khen thưởng.');
