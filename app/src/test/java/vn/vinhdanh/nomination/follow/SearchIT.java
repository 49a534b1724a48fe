package vn.vinhdanh.nomination.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.Visitor;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Timeline;
import vn.vinhdanh.nomination.Turns;
import vn.vinhdanh.nomination.desk.Sights;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.text.FoldedText;

/** Searching, and taking lists away, in one unit. */
@IntegrationTest
class SearchIT {

    @LocalServerPort
    int port;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    Search search;

    @Autowired
    Sights sights;

    @Autowired
    FoundSheet sheet;

    @Autowired
    Timeline timeline;

    @Autowired
    Turns turns;

    @Autowired
    MyWork work;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aNameIsFoundInAnyCaseAndSpellingAndWithoutDiacritics() {
        fixtures.bare(fixtures.drafted(), RecipientKind.COLLECTIVE, "Sở TT&TT, bộ phận Đường Ngọc Ánh");

        for (var typed : List.of(
                "so tttt",
                "SỞ TT&TT",
                "Sở TT & TT bộ phận đường",
                Normalizer.normalize("Đường Ngọc Ánh", Normalizer.Form.NFD),
                Normalizer.normalize("Đường Ngọc Ánh", Normalizer.Form.NFC),
                "duong ngoc anh",
                "  đuong   ngoc ánh  ")) {
            assertThat(names(typed)).as(typed).contains("Sở TT&TT, bộ phận Đường Ngọc Ánh");
        }
        assertThat(names("duong ngoc anh z")).isEmpty();
        assertThat(names("%đường%")).contains("Sở TT&TT, bộ phận Đường Ngọc Ánh");
        assertThat(names("Ánh Phòng mẫu")).as("two fields are not one text").isEmpty();
    }

    @Test
    void theDatabaseFoldsTheLettersThatThePagesFold() {
        var letters = "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ";
        var texts = List.of(
                letters,
                letters.toLowerCase(Locale.ROOT),
                Normalizer.normalize(letters, Normalizer.Form.NFD),
                "Tập thể “Phòng A” – tổ 2/3 (2011-2015) & Cº №");

        for (var text : texts) {
            assertThat(jdbc.sql("select nomination.folded(:text)")
                            .param("text", text)
                            .query(String.class)
                            .single())
                    .isEqualTo(FoldedText.fold(text).replace(" ", ""));
        }
    }

    @Test
    void theFiltersNarrowTheSearchAndThePagesAreCutOnTheServer() {
        var proposal = fixtures.drafted();
        var call = callOf(proposal);
        for (var number = 0; number < 25; number++) {
            fixtures.bare(proposal, RecipientKind.INDIVIDUAL, "Cá nhân trang sau %02d".formatted(number));
        }
        var visitor = visitor(fixtures.officer());

        assertThat(visitor.get("/search?call=" + call).body())
                .contains("Tìm thấy 28 đề nghị", "Trang 1/2", "Tập thể mẫu 01")
                .doesNotContain("trang sau 24", "??");
        assertThat(visitor.get("/search?call=" + call + "&page=1").body()).contains("trang sau 24", "Trang 2/2");
        assertThat(visitor.get("/search?call=" + call + "&page=99").body()).contains("Trang 2/2");
        assertThat(visitor.get("/search?call=" + call + "&unit=unit-02").body()).contains("Tìm thấy 0 đề nghị");
        assertThat(visitor.get("/search?call=" + call + "&status=DRAFT&text=mau")
                        .body())
                .contains("Tìm thấy 28 đề nghị");
        assertThat(visitor.get("/search?call=" + call + "&status=CHECKED").body())
                .contains("Không có đề nghị nào khớp");
        assertThat(visitor.get("/search?call=1%27or&status=x%27&page=-1").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aLongListCostsAsManyStatementsAsAShortOne() {
        var few = fixtures.drafted();
        var many = fixtures.drafted();
        for (var number = 0; number < 57; number++) {
            fixtures.listed(many, RecipientKind.INDIVIDUAL, "Cá nhân dài " + number);
        }

        assertThat(statements(few)).isEqualTo(statements(many)).isEqualTo(8);
        assertThat(timeline.ofProposal(many, true)).hasSameSizeAs(timeline.ofProposal(few, true));
    }

    @Test
    void aTakenListHoldsNoFormula() throws IOException {
        var proposal = fixtures.drafted();
        for (var name :
                List.of("=1+1", "+84 cá nhân", "-HYPERLINK", "@SUM(A1)", "'=cmd", "\tTab", "=HYPERLINK(\"x\")")) {
            fixtures.bare(proposal, RecipientKind.INDIVIDUAL, name);
        }

        try (var workbook = workbook(proposal)) {
            var taken = workbook.getSheetAt(0);
            assertThat(taken.getSheetName()).isEqualTo("Danh sách đề nghị");
            assertThat(taken.getRow(0).getCell(2).getStringCellValue()).isEqualTo("Tên tập thể, cá nhân");
            assertThat(taken.getColumnWidth(2)).isGreaterThan(20 * 256);
            assertThat(taken.getLastRowNum()).isEqualTo(10);
            var cells = StreamSupport.stream(taken.spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .toList();
            assertThat(cells).extracting(Cell::getCellType).containsOnly(CellType.STRING, CellType.NUMERIC);
            assertThat(cells)
                    .filteredOn(cell -> cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().matches("(?s)[=+\\-@\\t\\r].*"))
                    .hasSize(6)
                    .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
            assertThat(cells)
                    .filteredOn(cell -> cell.getCellStyle().getQuotePrefixed())
                    .hasSize(6);
        }
    }

    @Test
    void whatHappenedIsNeverChanged() {
        var proposal = fixtures.drafted();

        for (var statement : List.of(
                "update nomination.happening set told = 'x' where proposal_id = " + proposal,
                "delete from nomination.happening where proposal_id = " + proposal)) {
            assertThatThrownBy(() -> jdbc.sql(statement).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changes");
        }
    }

    private List<String> names(String text) {
        var form = new SearchForm(text, null, null, null);
        return search.first(100, form, sights.of(fixtures.head()), fixtures.head()).stream()
                .map(Found::name)
                .distinct()
                .toList();
    }

    private int statements(long proposal) {
        var officer = fixtures.officer();
        var sight = sights.of(officer);
        var form = new SearchForm(null, callOf(proposal), null, null);
        return StatementCount.of(() -> {
            var rows = search.first(FoundSheet.MOST_ROWS, form, sight, officer);
            sheet.of(rows);
            search.count(form, sight, officer);
            search.page(form, 0, sight, officer);
            timeline.ofProposal(proposal, true);
            turns.ofProposals(List.of(proposal));
            turns.ofNominations(rows.stream().map(Found::nomination).toList());
            work.page(officer, sight, 0);
        });
    }

    private String callOf(long proposal) {
        return jdbc.sql("select call_id from nomination.proposal where id = ?")
                .param(proposal)
                .query(String.class)
                .single();
    }

    private XSSFWorkbook workbook(long proposal) throws IOException {
        var officer = fixtures.officer();
        var rows = search.ofProposal(FoundSheet.MOST_ROWS, proposal, sights.of(officer), officer);
        return new XSSFWorkbook(new ByteArrayInputStream(sheet.of(rows)));
    }

    private Visitor visitor(Actor person) {
        return new Visitor(port).signedIn(person.userName(), NominationFixtures.PASSWORD);
    }
}
