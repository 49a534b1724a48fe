package vn.vinhdanh.register.past;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.register.past.PastTown.typed;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.Visitor;

/** Past awards over the pages, with what the reports of 2015 and 2020 say; recipients whom they do not name are samples. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PastAwardsIT {

    private static final String SOURCE_2015 =
            "Báo Nghệ An, bài “Sở Thông tin - Truyền thông biểu dương điển hình tiên tiến”";
    private static final String SOURCE_2020 = "Bài về Hội nghị tổng kết năm 2020";

    @LocalServerPort
    int port;

    @Autowired
    PastTown town;

    @Autowired
    JdbcClient sql;

    private Visitor officer;
    private Visitor colleague;
    private Visitor clerk;
    private Visitor stranger;

    @BeforeAll
    void people() {
        town.build("pa");
        officer = PastTown.at(port, "pa", "officer");
        colleague = PastTown.at(port, "pa", "colleague");
        clerk = PastTown.at(port, "pa", "clerk");
        stranger = new Visitor(port);
    }

    @Test
    void twelveCertificatesOfAnUnknownDeciderStayUnpublishedUntilASecondPersonHasFoundTheDecider() {
        IntStream.rangeClosed(1, 12).forEach(number -> {
            var kind = number <= 3 ? "Tập thể" : "Cá nhân";
            assertThat(enter(certificateOf2015(kind, kind + " mẫu mười hai " + number))
                            .statusCode())
                    .isEqualTo(200);
        });

        assertThat(list("text=muoi+hai"))
                .contains("12 dòng khớp", "Chưa rõ ai quyết định", "Chưa kiểm chứng người quyết định")
                .containsPattern("Tập thể được khen</dt>\\s*<dd><span>3</span>")
                .containsPattern("Cá nhân được khen</dt>\\s*<dd><span>9</span>");
        var award = address("Cá nhân mẫu mười hai 12");
        assertThat(lookUp("77", "Cá nhân mẫu mười hai 12")).contains("Không tìm thấy");
        assertThat(verify(colleague, award, typed("AWARD", "Bằng khen", "LEVEL", "Chưa rõ", "NUMBER", "77/QĐ-BTTTT")))
                .returns(422, HttpResponse::statusCode)
                .satisfies(page -> assertThat(page.body()).contains("Chưa rõ ai quyết định thì chưa xác nhận được"));
        assertThat(lookUp("77", "Cá nhân mẫu mười hai 12")).contains("Không tìm thấy");

        var found = verify(colleague, award, decidedByMinister("77/QĐ-BTTTT"));

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body())
                .contains(
                        "đã kiểm chứng", "Bản gốc quyết định, hộp 7", "Cấp quyết định: từ “Chưa rõ” thành “Bộ trưởng”");
        assertThat(lookUp("77", "ca nhan mau muoi hai 12"))
                .contains("Bằng khen của Bộ trưởng", "Nhập từ hồ sơ cũ, không qua Hội đồng của hệ thống này");
        assertThat(officer.get("/register?text=muoi+hai+12").body())
                .contains("Khen thưởng từ hồ sơ cũ đã kiểm chứng: 1", "không qua Hội đồng");
    }

    @Test
    void aCertificateOfCommendationIsNeverTheDirectors() {
        var refused = enter(with(certificateOf2015("Cá nhân", "Cá nhân mẫu sai cấp"), "LEVEL", "Giám đốc Sở"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("không do cấp này quyết định", "Bằng khen của Bộ trưởng", "value=\"Cá nhân mẫu sai cấp\"");
        assertThat(list("text=sai+cap")).contains("0 dòng khớp");
    }

    @Test
    void aColloquialNameStaysUnresolvedUntilAPersonConfirmsIt() {
        enter(with(certificateOf2015("Cá nhân", "Cá nhân mẫu Chính phủ"), "AWARD", "bằng khen của Chính phủ"));
        var award = address("Cá nhân mẫu Chính phủ");

        assertThat(colleague.get(award).body())
                .contains(
                        "Chưa xác định là hình thức nào",
                        "Bằng khen của Thủ tướng Chính phủ",
                        "Cờ thi đua của Chính phủ");
        assertThat(verify(colleague, award, typed("AWARD", "bằng khen của Chính phủ", "LEVEL", "Thủ tướng Chính phủ")))
                .returns(422, HttpResponse::statusCode)
                .satisfies(page -> assertThat(page.body()).contains("Hãy chọn tên đúng trong danh mục"));
    }

    @Test
    void nobodyVerifiesWhatTheyWroteAndACorrectionMustBeVerifiedAnew() {
        enter(with(certificateOf2015("Cá nhân", "Cá nhân mẫu hai người"), "NUMBER", "78/QĐ-BTTTT"));
        var award = address("Cá nhân mẫu hai người");

        assertThat(verify(officer, award, decidedByMinister("78/QĐ-BTTTT")))
                .returns(422, HttpResponse::statusCode)
                .satisfies(page -> assertThat(page.body()).contains("một người khác phải kiểm chứng"));
        assertThat(verify(clerk, award, decidedByMinister("78/QĐ-BTTTT")).statusCode())
                .isEqualTo(200);
        assertThat(lookUp("78", "Cá nhân mẫu hai người")).contains("Nhập từ hồ sơ cũ");

        var corrected = with(certificateOf2015("Cá nhân", "Cá nhân mẫu hai người"), "NUMBER", "78/QĐ-BTTTT");
        corrected.put("UNIT", "Phòng Bưu chính - Viễn thông");
        corrected.put("version", version(award));
        corrected.put("reason", "Ghi thiếu đơn vị");
        var page = colleague.postForm(award + "/correction", award + "/correction", corrected);

        assertThat(page.body()).contains("Ghi thiếu đơn vị", "từ “không nêu” thành “Phòng Bưu chính - Viễn thông”");
        assertThat(lookUp("78", "Cá nhân mẫu hai người")).contains("Không tìm thấy");
        assertThat(verify(colleague, award, decidedByMinister("78/QĐ-BTTTT")).statusCode())
                .isEqualTo(422);
        corrected.put("version", "0");
        assertThat(colleague.postForm(award + "/correction", award + "/correction", corrected))
                .returns(409, HttpResponse::statusCode)
                .satisfies(answer -> assertThat(answer.body()).contains("Người khác vừa thay đổi"));
    }

    @Test
    void whoHasADecisionInHandVerifiesAllItsRowsAtOnceExceptTheirOwn() {
        for (var name : List.of("một", "hai", "ba")) {
            enter(with(certificateOf2015("Cá nhân", "Cá nhân mẫu chung " + name), "NUMBER", "90/QĐ-BTTTT"));
        }
        var own = with(certificateOf2015("Cá nhân", "Cá nhân mẫu chung riêng"), "NUMBER", "90/QĐ-BTTTT");
        colleague.postForm("/register/past/new", "/register/past", own);
        var ofAnotherYear = with(certificateOf2015("Cá nhân", "Cá nhân mẫu chung khác năm"), "NUMBER", "90/QĐ-BTTTT");
        enter(with(ofAnotherYear, "YEAR", "2014"));
        var first = address("Cá nhân mẫu chung một");
        assertThat(colleague.get(first).body())
                .contains("Cùng quyết định này còn 2 dòng đang chờ", "Cá nhân mẫu chung hai", "Cá nhân mẫu chung ba")
                .doesNotContain("Cá nhân mẫu chung riêng", "Cá nhân mẫu chung khác năm");

        var decided = decidedByMinister("90/QĐ-BTTTT");
        decided.put("beside", row("Cá nhân mẫu chung hai") + "-0," + row("Cá nhân mẫu chung ba") + "-7");
        var done = verify(colleague, first, decided);

        assertThat(done.body())
                .contains("Đã kiểm chứng thêm 1 dòng", "1 dòng chưa kiểm chứng được", "Người khác vừa thay đổi");
        assertThat(lookUp("90", "Cá nhân mẫu chung hai")).contains("Nhập từ hồ sơ cũ");
        assertThat(lookUp("90", "Cá nhân mẫu chung ba")).contains("Không tìm thấy");
        decided.put("beside", row("Cá nhân mẫu chung riêng") + "-0");
        assertThat(verify(colleague, address("Cá nhân mẫu chung ba"), decided).body())
                .contains("1 dòng chưa kiểm chứng được", "một người khác phải kiểm chứng");
    }

    private String row(String name) {
        return address(name).replaceAll(".*/", "");
    }

    @Test
    void whatWasRefusedIsKeptWithItsReasonAndNotCounted() {
        enter(certificateOf2015("Cá nhân", "Cá nhân mẫu không đúng"));
        var award = address("Cá nhân mẫu không đúng");

        var refused = clerk.postForm(
                award, award + "/refusal", Map.of("version", version(award), "refusal", "Không có tên trong bài báo"));

        assertThat(refused.body()).contains("Không đúng với hồ sơ", "Không có tên trong bài báo");
        assertThat(list("text=khong+dung")).containsPattern("Cá nhân được khen</dt>\\s*<dd><span>0</span>");
    }

    @Test
    void theLabourOrderOf2020KeepsThePostAndUnitOfItsDayAfterTheMergerOf2025() {
        sql.sql(
                        "insert into organisation.unit (department, code, name) values ('pa', 'center', 'Trung tâm Công nghệ thông tin và truyền thông')")
                .update();
        enter(typed(
                "KIND", "Cá nhân",
                "NAME", "Võ Trọng Phú",
                "POST", "Giám đốc",
                "UNIT", "Trung tâm Công nghệ thông tin và truyền thông, Sở Thông tin và Truyền thông",
                "AWARD", "Huân chương Lao động hạng Ba",
                "LEVEL", "Chủ tịch nước",
                "OCCASION", "Hội nghị tổng kết năm 2020",
                "HANDED", "29/12/2020",
                "PRESENTER", "Giám đốc Sở TT&TT",
                "SOURCE", SOURCE_2020));
        var award = address("Võ Trọng Phú");

        sql.sql("""
                        insert into organisation.unit (department, code, valid_from, name)
                        values ('pa', 'center', date '2025-03-01', 'Trung tâm Chuyển đổi số, Sở Khoa học và Công nghệ')
                        """).update();
        verify(clerk, award, typed("AWARD", "Huân chương Lao động hạng Ba", "LEVEL", "Chủ tịch nước"));

        assertThat(officer.get(award).body())
                .contains("Giám đốc, Trung tâm Công nghệ thông tin và truyền thông, Sở Thông tin và Truyền thông")
                .contains("29/12/2020; Giám đốc Sở TT&amp;TT", "Chưa tra cứu được công khai")
                .containsPattern(
                        "Số quyết định</dt>\\s*<dd>không nêu</dd>\\s*<dt>Ngày quyết định</dt>\\s*<dd>không nêu")
                .doesNotContain("Chuyển đổi số");
    }

    @Test
    void whatAFileDoesNotCountIsNeverZeroInASum() {
        enter(groupOf2020("các tập thể và cá nhân", "Giấy khen của Giám đốc Sở", "Giám đốc Sở", "", ""));

        assertThat(list("text=nam+2020+mau"))
                .contains("Số tập thể: không nêu; số cá nhân: không nêu")
                .contains("chưa rõ, hồ sơ không nêu số lượng", "chỉ gồm những gì hồ sơ có nêu")
                .doesNotContainPattern("được khen</dt>\\s*<dd><span>0");

        enter(groupOf2020("2 tập thể", "Bằng khen của Bộ trưởng", "Bộ trưởng", "2", "0"));

        assertThat(list("text=nam+2020+mau"))
                .containsPattern("Tập thể được khen</dt>\\s*<dd><span>ít nhất 2, chưa rõ tổng")
                .containsPattern("Cá nhân được khen</dt>\\s*<dd><span>chưa rõ, hồ sơ không nêu");
    }

    private static Map<String, String> groupOf2020(
            String name, String award, String level, String collectives, String individuals) {
        return typed(
                "KIND", "Nhóm không nêu tên",
                "NAME", name,
                "COLLECTIVES", collectives,
                "INDIVIDUALS", individuals,
                "AWARD", award,
                "LEVEL", level,
                "OCCASION", "Hội nghị tổng kết năm 2020 mẫu",
                "HANDED", "29/12/2020",
                "SOURCE", SOURCE_2020);
    }

    private static Map<String, String> certificateOf2015(String kind, String name) {
        return typed(
                "KIND", kind,
                "NAME", name,
                "AWARD", "bằng khen",
                "OCCASION", "Hội nghị điển hình tiên tiến giai đoạn 2010 – 2015",
                "HANDED", "16/4/2015",
                "PRESENTER", "Lãnh đạo Sở TT-TT",
                "SOURCE", SOURCE_2015);
    }

    private static Map<String, String> decidedByMinister(String number) {
        return typed("AWARD", "Bằng khen của Bộ trưởng", "LEVEL", "Bộ trưởng", "NUMBER", number, "DATE", "3/2015");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        fields.put(name, value);
        return fields;
    }

    private HttpResponse<String> enter(Map<String, String> fields) {
        return officer.postForm("/register/past/new", "/register/past", fields);
    }

    private HttpResponse<String> verify(Visitor person, String award, Map<String, String> decided) {
        decided.put("version", version(award));
        decided.put("lookedAt", "Bản gốc quyết định, hộp 7");
        return person.postForm(award, award + "/verification", decided);
    }

    private String address(String name) {
        return sql.sql("select '/register/past/' || id from register.past_award where department = 'pa' and name = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    private String version(String award) {
        return sql.sql("select version::text from register.past_award where id = ?::bigint")
                .param(award.replaceAll("\\D", ""))
                .query(String.class)
                .single();
    }

    private String list(String question) {
        return officer.get("/register/past?" + question).body();
    }

    private String lookUp(String number, String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return stranger.get("/lookup?number=" + number + "&name=" + encoded).body();
    }
}
