package vn.vinhdanh.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.nomination.Refusals.refusing;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.document.Sha256;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;

/** Evidence in pieces: what a broken line leaves, who may go on with it, and how much a proposal takes. */
@IntegrationTest
class PieceUploadsIT {

    private static final int PIECE = 64 * 1024;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    PieceUploads uploads;

    @Autowired
    Evidence evidence;

    @Autowired
    LeftUploads left;

    @Autowired
    JdbcClient database;

    private final byte[] file = SampleFiles.large(600 * 1024);
    private long proposal;
    private long nominee;

    @BeforeEach
    void draft() {
        proposal = fixtures.drafted();
        nominee = fixtures.bare(proposal, RecipientKind.INDIVIDUAL, "Cá nhân gửi tệp");
    }

    @Test
    void anUploadCutAtHalfGoesOnWhereItStopped() {
        var begun = begin(by(fixtures.clerk()), file);
        var half = send(by(fixtures.clerk()), begun, file, file.length / 2);

        var again = begin(by(fixtures.clerk()), file);
        assertThat(again).isEqualTo(half).returns(false, UploadProgress::isKept);
        send(by(fixtures.clerk()), again, file, file.length);
        assertThat(uploads.end(by(fixtures.clerk()), id(again)).isKept()).isTrue();

        var kept = evidence.of(nominee).get(0);
        assertThat(kept).returns("bao-cao.docx", EvidenceFile::fileName).returns(EvidenceKind.DOCX, EvidenceFile::kind);
        assertThat(evidence.content(kept)).isEqualTo(file);
        assertThat(uploads.of(by(fixtures.clerk()))).isEmpty();
    }

    @Test
    void aPieceInTheWrongPlaceChangesNothingAndIsToldTheRightOne() {
        var begun = begin(by(fixtures.clerk()), file);
        var taken = send(by(fixtures.clerk()), begun, file, PIECE);

        assertThat(uploads.append(by(fixtures.clerk()), id(begun), 3L * PIECE, piece(file, 3 * PIECE)))
                .isEqualTo(taken);
        assertThat(uploads.append(by(fixtures.clerk()), id(begun), 0, piece(file, 0)))
                .isEqualTo(taken);
        assertThat(taken.received()).isEqualTo(PIECE);
    }

    @Test
    void aFileThatIsNotWholeDoesNotBecomeEvidence() {
        var begun = begin(by(fixtures.clerk()), file);
        send(by(fixtures.clerk()), begun, file, file.length / 2);

        assertThatThrownBy(() -> uploads.end(by(fixtures.clerk()), id(begun)))
                .is(refusing("nomination.upload.notWhole"));
        assertThat(evidence.of(nominee)).isEmpty();
    }

    @Test
    void otherBytesThanThoseThatWereAnnouncedAreRefused() {
        var begun = begin(by(fixtures.clerk()), file);
        var other = file.clone();
        other[other.length / 2]++;
        send(by(fixtures.clerk()), begun, other, other.length);

        assertThatThrownBy(() -> uploads.end(by(fixtures.clerk()), id(begun)))
                .is(refusing("evidence nomination.upload.changed"));
    }

    @Test
    void aHalfSentFileBelongsToItsPersonStepAndNomineeOnly() {
        var begun = id(begin(by(fixtures.clerk()), file));
        var otherStep = new UploadPlace(proposal, nominee, "other-step", fixtures.clerk());

        for (var other : new UploadPlace[] {by(fixtures.head()), otherStep}) {
            assertThat(uploads.of(other)).isEmpty();
            assertThatThrownBy(() -> uploads.append(other, begun, 0, piece(file, 0)))
                    .isInstanceOf(NotFound.class);
            uploads.drop(other, begun);
        }
        assertThat(uploads.of(by(fixtures.clerk()))).hasSize(1);
    }

    @Test
    void whatCannotBecomeEvidenceIsRefusedAtItsFirstPiece() {
        var program = SampleFiles.exe();
        var begun = begin(by(fixtures.clerk()), program);

        assertThatThrownBy(() -> uploads.append(by(fixtures.clerk()), id(begun), 0, program))
                .is(refusing("evidence nomination.evidence.unknown"));
    }

    @Test
    void theSameFileIsKeptOnce() {
        var begun = begin(by(fixtures.clerk()), file);
        send(by(fixtures.clerk()), begun, file, file.length);
        uploads.end(by(fixtures.clerk()), id(begun));

        assertThat(begin(by(fixtures.head()), file).isKept()).isTrue();
        evidence.attach(proposal, nominee, new Upload("ten-khac.docx", file), fixtures.head());
        assertThat(evidence.of(nominee)).hasSize(1);
    }

    @Test
    void twoWindowsTogetherDoNotPassWhatAProposalTakes() throws Exception {
        var other = SampleFiles.large(601 * 1024);
        keptInAll(Upload.LARGEST_OF_PROPOSAL - other.length);
        var first = begin(by(fixtures.clerk()), file);
        var second = begin(by(fixtures.head()), other);
        send(by(fixtures.clerk()), first, file, file.length);
        send(by(fixtures.head()), second, other, other.length);

        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var one = threads.submit(ending(barrier, by(fixtures.clerk()), id(first)));
            var two = threads.submit(ending(barrier, by(fixtures.head()), id(second)));

            assertThat(refusals(one) + refusals(two)).isEqualTo(1);
            assertThat(evidence.of(nominee)).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aFullProposalSaysSoBeforeAnythingIsSent() {
        keptInAll(Upload.LARGEST_OF_PROPOSAL);

        assertThatThrownBy(() -> begin(by(fixtures.clerk()), file))
                .is(refusing("evidence nomination.evidence.proposalFull"));
    }

    @Test
    void whatIsTooLargeIsNotBegun() {
        assertThatThrownBy(() -> uploads.begin(by(fixtures.clerk()), "to.pdf", Upload.LARGEST + 1L, "to"))
                .is(refusing("evidence nomination.file.tooLarge"));
    }

    @Test
    void whatWasLeftLyingIsClearedAway() {
        var begun = begin(by(fixtures.clerk()), file);
        send(by(fixtures.clerk()), begun, file, PIECE);
        left.clear();
        assertThat(uploads.of(by(fixtures.clerk()))).hasSize(1);

        database.sql("update nomination.upload set touched_at = now() - interval '5 days' where id = :id")
                .param("id", begun.id())
                .update();
        left.clear();
        assertThat(uploads.of(by(fixtures.clerk()))).isEmpty();
    }

    @Test
    void aFileThatWasAddedByMistakeIsTakenAway() {
        var kept = evidence.attach(proposal, nominee, new Upload("anh.png", SampleFiles.png()), fixtures.clerk());

        evidence.remove(proposal, nominee, Objects.requireNonNull(kept.id()), fixtures.clerk());

        assertThat(evidence.of(nominee)).isEmpty();
    }

    private UploadPlace by(Actor person) {
        return new UploadPlace(proposal, nominee, "step", person);
    }

    private UploadProgress begin(UploadPlace place, byte[] content) {
        return uploads.begin(place, "bao-cao.docx", content.length, Sha256.of(content));
    }

    private UploadProgress send(UploadPlace place, UploadProgress from, byte[] content, int until) {
        var progress = from;
        while (progress.received() < until) {
            progress =
                    uploads.append(place, id(progress), progress.received(), piece(content, (int) progress.received()));
        }
        return progress;
    }

    private static byte[] piece(byte[] content, int start) {
        return Arrays.copyOfRange(content, start, Math.min(content.length, start + PIECE));
    }

    private static String id(UploadProgress progress) {
        return String.valueOf(progress.id());
    }

    /** As if the evidence of the other nominees were so large. */
    private void keptInAll(long bytes) {
        database.sql("""
                        update nomination.evidence set size = case when id = (
                               select max(evidence.id) from nomination.evidence
                                 join nomination.nomination on nomination.id = evidence.nomination_id
                                where proposal_id = :proposal) then :bytes else 0 end
                         where nomination_id in (select id from nomination.nomination where proposal_id = :proposal)
                        """).param("proposal", proposal).param("bytes", bytes).update();
    }

    private Callable<UploadProgress> ending(CyclicBarrier barrier, UploadPlace place, String id) {
        return () -> {
            barrier.await();
            return uploads.end(place, id);
        };
    }

    private static int refusals(Future<UploadProgress> end) throws InterruptedException {
        try {
            end.get();
            return 0;
        } catch (ExecutionException refused) {
            assertThat(refused.getCause())
                    .isInstanceOf(Refusal.class)
                    .is(refusing("evidence nomination.evidence.proposalFull"));
            return 1;
        }
    }
}
