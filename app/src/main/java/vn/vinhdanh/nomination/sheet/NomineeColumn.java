package vn.vinhdanh.nomination.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.FurtherFact;
import vn.vinhdanh.platform.text.FoldedText;

/** The columns of a list of nominees, by the headings that people give them. */
public enum NomineeColumn {
    KIND("kind", "Loại", Words.KINDS, "loai", "doi tuong"),
    NAME(
            "name",
            "Họ tên/Tên tập thể",
            Words.ANY,
            "ho ten ten tap the",
            "ho va ten ten tap the",
            "ho ten",
            "ho va ten",
            "ten",
            "ten tap the",
            "ten tap the ca nhan"),
    POST("post", "Chức vụ", Words.ANY, "chuc vu", "chuc danh"),
    UNIT("unitOfDay", "Đơn vị", Words.ANY, "don vi", "don vi cong tac", "phong ban"),
    MONTHS("serviceMonths", "Số tháng công tác", Words.ANY, "so thang cong tac", "thang cong tac"),
    RESULT("taskResult", "Kết quả nhiệm vụ", Words.RESULTS, "ket qua nhiem vu", "ket qua"),
    DISCIPLINED(
            "disciplined",
            "Bị kỷ luật trong giai đoạn",
            Words.ANSWERS,
            "bi ky luat trong giai doan",
            "bi ky luat",
            "ky luat"),
    CONDUCT(
            "pendingConductCase",
            "Đang bị xem xét, xác minh",
            Words.ANSWERS,
            "dang bi xem xet xac minh",
            "dang bi xem xet"),
    SAME("sameAchievementAwarded", "Thành tích đã được khen", Words.ANSWERS, "thanh tich da duoc khen"),
    THEMATIC("thematicResultUsed", "Dựa vào khen chuyên đề", Words.ANSWERS, "dua vao khen chuyen de"),
    REPORT("report", "Báo cáo thành tích", Words.ANY, "bao cao thanh tich", "thanh tich", "bao cao"),
    TOOK_PART(FurtherFact.TOOK_PART, "Tham gia phong trào thi đua", Words.ANSWERS),
    LEAVE_MONTHS(FurtherFact.LEAVE_MONTHS, "Số tháng nghỉ thai sản hoặc điều trị", Words.ANY),
    STUDY_MONTHS(FurtherFact.STUDY_MONTHS, "Số tháng được cử đi học", Words.ANY),
    DAYS_OFF(FurtherFact.DAYS_OFF, "Số ngày làm việc đã nghỉ", Words.ANY),
    FORMER_UNIT_MONTHS(FurtherFact.FORMER_UNIT_MONTHS, "Số tháng ở đơn vị cũ", Words.ANY),
    FORMER_UNIT_COMMENT(FurtherFact.FORMER_UNIT_COMMENT, "Đơn vị cũ đã nhận xét", Words.ANSWERS),
    ADVANCED_TITLE(FurtherFact.ADVANCED_TITLE, "Đạt Lao động tiên tiến", Words.ANSWERS),
    INITIATIVES(FurtherFact.INITIATIVES, "Số sáng kiến, đề tài", Words.ANY),
    INITIATIVE_SCOPE(FurtherFact.INITIATIVE_SCOPE, "Phạm vi áp dụng sáng kiến", Words.SCOPES),
    TITLE_YEARS(FurtherFact.TITLE_YEARS, "Số năm liên tục đạt danh hiệu", Words.ANY),
    EXCELLENT_YEARS(FurtherFact.EXCELLENT_YEARS, "Số năm liên tục hoàn thành xuất sắc", Words.ANY),
    LOWER_MERITS(FurtherFact.LOWER_MERITS, "Số Bằng khen cấp bộ, cấp tỉnh", Words.ANY),
    PRIME_MINISTER_MERIT(FurtherFact.PRIME_MINISTER_MERIT, "Đã có Bằng khen của Thủ tướng Chính phủ", Words.ANSWERS),
    SEX(FurtherFact.SEX, "Giới tính", Words.SEXES),
    SECTOR_MONTHS(FurtherFact.SECTOR_MONTHS, "Số tháng công tác trong ngành", Words.ANY),
    MILITARY_MONTHS(FurtherFact.MILITARY_MONTHS, "Số tháng đi bộ đội", Words.ANY),
    AWARDED_BEFORE(FurtherFact.AWARDED_BEFORE, "Đã được tặng hình thức này", Words.ANSWERS),
    POSTHUMOUS(FurtherFact.POSTHUMOUS, "Truy tặng", Words.ANSWERS),
    MEMBERS(FurtherFact.MEMBERS, "Số người của tập thể", Words.ANY),
    FULFILLED_MEMBERS(FurtherFact.FULFILLED_MEMBERS, "Số người hoàn thành nhiệm vụ", Words.ANY),
    ADVANCED_MEMBERS(FurtherFact.ADVANCED_MEMBERS, "Số người đạt Lao động tiên tiến", Words.ANY),
    FIGHTER_MEMBERS(FurtherFact.FIGHTER_MEMBERS, "Số Chiến sĩ thi đua cơ sở", Words.ANY),
    MEMBER_DISCIPLINED(FurtherFact.MEMBER_DISCIPLINED, "Có người bị kỷ luật từ cảnh cáo", Words.ANSWERS),
    CLUSTER_LEADER(FurtherFact.CLUSTER_LEADER, "Dẫn đầu cụm, khối", Words.ANSWERS);

    private final @Nullable FurtherFact fact;
    private final String field;
    private final String heading;
    private final List<String> words;
    private final List<String> known;

    NomineeColumn(FurtherFact fact, String heading, List<String> words) {
        this.fact = fact;
        this.field = fact.place();
        this.heading = heading;
        this.words = words;
        this.known = List.of(FoldedText.fold(heading));
    }

    NomineeColumn(String field, String heading, List<String> words, String... known) {
        this.fact = null;
        this.field = field;
        this.heading = heading;
        this.words = words;
        this.known = List.of(known);
    }

    /** The columns for an award that asks for these facts beyond what every award asks. */
    static List<NomineeColumn> asking(Set<FurtherFact> facts) {
        return Arrays.stream(values())
                .filter(column -> column.fact == null || facts.contains(column.fact))
                .toList();
    }

    /** What only some awards ask, empty where every award does. */
    Optional<FurtherFact> fact() {
        return Optional.ofNullable(fact);
    }

    /** As the template writes it. */
    public String heading() {
        return heading;
    }

    /** The only words that are understood in it, as people write them; empty where any text is. */
    public List<String> words() {
        return words;
    }

    /** The field of a nominee that the column fills. */
    String field() {
        return field;
    }

    static Optional<NomineeColumn> named(String heading) {
        var folded = FoldedText.fold(heading);
        return Arrays.stream(values())
                .filter(column -> column.known.contains(folded))
                .findFirst();
    }

    /** What may stand in columns that leave a choice. */
    private static final class Words {
        static final List<String> ANY = List.of();
        static final List<String> KINDS = List.of("Tập thể", "Cá nhân");
        static final List<String> RESULTS = List.of("Hoàn thành xuất sắc", "Hoàn thành tốt", "Không hoàn thành");
        static final List<String> ANSWERS = List.of("Có", "Không");
        // in the order in which the fact has its choices
        static final List<String> SCOPES = List.of("Không có sáng kiến", "Cấp cơ sở", "Tỉnh hoặc bộ", "Toàn quốc");
        static final List<String> SEXES = List.of("Nữ", "Nam");
    }
}
