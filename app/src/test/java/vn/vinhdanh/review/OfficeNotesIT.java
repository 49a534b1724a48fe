package vn.vinhdanh.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.Visitor;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Refusals;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;

/** What officers note for each other reaches the office and nobody else. */
@IntegrationTest
class OfficeNotesIT {

    private static final String SECRET = "Đã gọi điện hỏi lại, xin giữ kín QZX";

    @LocalServerPort
    int port;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    AppraisalFixtures desk;

    @Autowired
    OfficeNotes notes;

    private long proposal;
    private long row;
    private String frame = "";

    @BeforeEach
    void aNoteOnTheFirstRow() {
        proposal = desk.received();
        row = desk.rows(proposal).get(0).id();
        frame = "/workspace/tasks/" + desk.taken(proposal, fixtures.officer()) + "/appraisal?row=" + row;
        notes.add(proposal, row, SECRET, fixtures.officer());
    }

    @Test
    void theOfficeReadsIt() {
        assertThat(visitor(fixtures.officer()).get(frame).body())
                .contains(SECRET, fixtures.officer().fullName())
                .doesNotContain("??");
    }

    @Test
    void theUnitFindsItNowhere() throws Exception {
        for (var person : List.of(fixtures.head(), fixtures.clerk())) {
            var visitor = visitor(person);
            for (var page : List.of(
                    "/proposals",
                    "/proposals/" + proposal,
                    "/proposals/" + proposal + "/nominations/" + row,
                    "/search?text=QZX",
                    "/search",
                    "/my-work",
                    "/")) {
                var answer = visitor.get(page);
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                assertThat(answer.body()).as(page).doesNotContain(SECRET, "giữ kín");
            }
            assertThat(visitor.get(frame).statusCode()).isEqualTo(404);
            assertThat(export(visitor)).contains("Cá nhân mẫu 01").doesNotContain("QZX");
        }
    }

    @Test
    void anOfficerWhoHeadsTheNomineeDoesNotReadIt() {
        var page = visitor(fixtures.headInTheOffice()).get(frame);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("QZX", "Ghi chú nội bộ");
        assertThatThrownBy(() -> notes.add(proposal, row, "x", fixtures.headInTheOffice()))
                .is(Refusals.refusing("review.barred.SUPERIOR"));
    }

    @Test
    void theTimelineOfTheOfficeSaysNothingOfItEither() {
        assertThat(visitor(fixtures.officer())
                        .get("/proposals/" + proposal + "/nominations/" + row)
                        .body())
                .doesNotContain("QZX");
    }

    @Test
    void aNoteHasWordsAndBelongsToARowOfTheProposal() {
        var foreign = desk.rows(desk.received()).get(0).id();

        assertThatThrownBy(() -> notes.add(proposal, row, "  ", fixtures.officer()))
                .is(Refusals.refusing("note review.note.empty"));
        assertThatThrownBy(() -> notes.add(proposal, row, "x".repeat(2001), fixtures.officer()))
                .is(Refusals.refusing("note review.note.tooLong"));
        assertThatThrownBy(() -> notes.add(proposal, foreign, "x", fixtures.officer()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notes.add(proposal, row, "x", fixtures.head()))
                .is(Refusals.refusing("review.onlyOffice"));
    }

    /** All that stands in the workbook. */
    private String export(Visitor visitor) throws IOException {
        var text = new StringBuilder();
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(visitor.bytes("/proposals/" + proposal + "/export")))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(text::append)));
        }
        return text.toString();
    }

    private Visitor visitor(Actor person) {
        return new Visitor(port).signedIn(person.userName(), NominationFixtures.PASSWORD);
    }
}
