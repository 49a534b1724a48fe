-- What people and newspapers call awards, and which they may mean: a person confirms, even where there is only one.
create table register.colloquial_award (
    folded_name text not null,
    award_code  text not null,
    primary key (folded_name, award_code)
);

insert into register.colloquial_award (folded_name, award_code) values
    ('bang khen', 'BK_TINH'), ('bang khen', 'BK_BO'), ('bang khen', 'BK_TTG'),
    ('bang khen cua chinh phu', 'BK_TTG'), ('bang khen cua chinh phu', 'CO_CP'),
    ('bang khen cua chinh phu thu tuong chinh phu', 'BK_TTG'),
    ('bang khen chinh phu', 'BK_TTG'), ('bang khen chinh phu', 'CO_CP'),
    ('bang khen cua thu tuong', 'BK_TTG'),
    ('bang khen cua bo', 'BK_BO'), ('bang khen cua bo tt tt', 'BK_BO'), ('bang khen cua bo truong bo tt tt', 'BK_BO'),
    ('bang khen cua bo thong tin va truyen thong', 'BK_BO'),
    ('bang khen cua bo truong bo thong tin va truyen thong', 'BK_BO'),
    ('bang khen cua ubnd tinh', 'BK_TINH'), ('bang khen cua chu tich ubnd tinh', 'BK_TINH'),
    ('bang khen cua uy ban nhan dan tinh', 'BK_TINH'), ('bang khen cua tinh', 'BK_TINH'),
    ('bang khen cua ubnd tinh nghe an', 'BK_TINH'), ('bang khen cua ubnd tinh binh duong', 'BK_TINH'),
    ('giay khen', 'GK_SO'), ('giay khen cua so', 'GK_SO'), ('giay khen cua giam doc so tt tt', 'GK_SO'),
    ('giay khen cua giam doc so thong tin va truyen thong', 'GK_SO'), ('giay khen cua so tt tt', 'GK_SO'),
    ('co thi dua', 'CO_TINH'), ('co thi dua', 'CO_BO'), ('co thi dua', 'CO_CP'),
    ('co thi dua cua bo tt tt', 'CO_BO'), ('co thi dua cua bo thong tin va truyen thong', 'CO_BO'),
    ('co thi dua cua ubnd tinh', 'CO_TINH'), ('co thi dua cua tinh', 'CO_TINH'),
    ('ky niem chuong vi su nghiep tt tt', 'KNC_BO_TTTT'), ('ky niem chuong', 'KNC_BO_TTTT'), ('ky niem chuong', 'KNC_TINH'),
    ('huan chuong lao dong', 'HCLD_1'), ('huan chuong lao dong', 'HCLD_2'), ('huan chuong lao dong', 'HCLD_3'),
    ('hcld hang ba', 'HCLD_3'), ('hcld hang nhi', 'HCLD_2'), ('hcld hang nhat', 'HCLD_1'),
    ('chien si thi dua', 'CSTDCS'), ('chien si thi dua', 'CSTD_TINH'), ('chien si thi dua', 'CSTD_BO'),
    ('chien si thi dua', 'CSTDTQ'), ('cstd co so', 'CSTDCS'), ('cstdcs', 'CSTDCS'),
    ('ldtt', 'LDTT'), ('tap the ldtt', 'TTLDTT'), ('tap the ldxs', 'TTLDXS');
