package vn.vinhdanh.nomination.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.document.PdfText;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.Withdrawals;
import vn.vinhdanh.platform.NotFound;

/** A unit's letter, read back from the PDF. */
@IntegrationTest
class ProposalLettersIT {

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    ProposalLetters letters;

    @Autowired
    Proposals proposals;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Nominees nominees;

    @Test
    void thePreviewIsAnOfficialLetterThatSaysItIsNone() {
        var lines = PdfText.lines(letters.preview(fixtures.prepared(), fixtures.head()));

        assertThat(lines.get(0)).isEqualTo("BẢN XEM TRƯỚC - CHƯA TRÌNH");
        assertThat(lines.stream().filter("BẢN XEM TRƯỚC"::equals)).hasSize(2);
        assertThat(String.join(" ", lines))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("SỞ MẪU", "PHÒNG MẪU 01", "/TTr", "Tỉnh mẫu, ngày 20 tháng 8 năm 2015")
                .contains("TỜ TRÌNH", "Về việc đề nghị tặng", "Kính gửi: Sở mẫu")
                .contains("cho 1 tập thể và 2 cá nhân (có danh sách kèm theo)")
                .contains("Nơi nhận:", "CHỨC VỤ MẪU", "Người mẫu head", "DANH SÁCH")
                .contains("1 Tập thể mẫu 01", "2 Cá nhân mẫu 02", "Tổng cộng: 1 tập thể, 2 cá nhân./.");
    }

    @Test
    void theSubmittedLetterStaysAsItWasWhenRowsAreWithdrawn() {
        var proposal = fixtures.submitted();
        var before = PdfText.lines(letters.submitted(proposal));

        withdrawals.withdraw(proposal, nominees.of(proposal).get(0).id(), "Trùng thành tích", fixtures.head());

        assertThat(PdfText.lines(letters.submitted(proposal))).isEqualTo(before);
        assertThat(String.join(" ", before))
                .contains("biên nhận số " + proposals.find(proposal).submissionNumber())
                .doesNotContain("XEM TRƯỚC");
    }

    @Test
    void beforeItIsSubmittedThereIsNoSubmittedLetter() {
        var proposal = fixtures.prepared();

        assertThatThrownBy(() -> letters.submitted(proposal)).isInstanceOf(NotFound.class);
    }

    @Test
    void numbersOfSubmissionFollowOneAnother() {
        var numbers = List.of(fixtures.submitted(), fixtures.submitted()).stream()
                .map(proposals::find)
                .map(proposal -> proposal.submissionNumber())
                .toList();

        assertThat(numbers).doesNotContainNull().doesNotHaveDuplicates();
    }
}
