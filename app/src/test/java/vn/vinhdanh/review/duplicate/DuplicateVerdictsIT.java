package vn.vinhdanh.review.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.nomination.Refusals.refusing;
import static vn.vinhdanh.nomination.duplicate.TwinTown.MAI;
import static vn.vinhdanh.nomination.duplicate.TwinTown.words;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.nomination.NominationStatus;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.duplicate.Asked;
import vn.vinhdanh.nomination.duplicate.DuplicatePair;
import vn.vinhdanh.nomination.duplicate.DuplicatePairs;
import vn.vinhdanh.nomination.duplicate.TwinTown;
import vn.vinhdanh.nomination.duplicate.TwinTown.People;
import vn.vinhdanh.nomination.follow.StatementCount;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.review.Appraisal;
import vn.vinhdanh.review.Appraisals;
import vn.vinhdanh.review.Opinion;
import vn.vinhdanh.review.Verdict;

/** The office decides about one person whom two units propose. */
@IntegrationTest
class DuplicateVerdictsIT {

    private static final String REASON = "Cùng một sáng kiến năm 2015";

    @Autowired
    TwinTown town;

    @Autowired
    DuplicateVerdicts verdicts;

    @Autowired
    DuplicatePairs pairs;

    @Autowired
    Appraisals appraisals;

    @Autowired
    Nominations nominations;

    @Autowired
    DuplicatePages pages;

    @Autowired
    JdbcClient sql;

    private People people;
    private long first;
    private long second;

    @BeforeEach
    void twoProposals() {
        people = town.build();
        var call = town.call(people, 2015);
        first = town.submittedOne(call, people.division(), MAI, words(1, 120));
        second = town.submittedOne(call, people.union(), MAI, words(2, 120));
        town.receive(proposal(first), people.officer());
        town.receive(proposal(second), people.officer());
    }

    @Test
    void nobodyFinishesAnAppraisalBeforeADecision() {
        endorse(first);
        assertThatThrownBy(() -> appraisals.finish(proposal(first), people.officer()))
                .is(refusing("row-" + first + " nomination.duplicate.undecided"));

        verdicts.decide(pair(), form("different"), people.officer());

        appraisals.finish(proposal(first), people.officer());
        assertThat(nominations.find(first).status()).isEqualTo(NominationStatus.ENDORSED);
        assertThat(happened(first)).contains("DUPLICATE_DENIED");
        assertThat(happened(second)).contains("DUPLICATE_DENIED");
    }

    @Test
    void theOneThatIsNotKeptIsDeclinedByAVerdictThatSaysWhy() {
        verdicts.decide(pair(), form(Long.toString(first)), people.officer());

        assertThat(verdict(second))
                .returns(Verdict.DECLINE, Appraisal::verdict)
                .returns(
                        "Trùng với hồ sơ do " + TwinTown.DIVISION + " đề nghị, hồ sơ đó được giữ. " + REASON,
                        Appraisal::reason)
                .returns(people.officer().userName(), Appraisal::notedBy);
        endorse(first);
        appraisals.finish(proposal(first), people.officer());
        endorse(second);
        assertThatThrownBy(() -> appraisals.finish(proposal(second), people.officer()))
                .is(refusing("row-" + second + " nomination.duplicate.lost"));
    }

    @Test
    void aDecisionIsVoidOnceAReportSaysSomethingElse() {
        verdicts.decide(pair(), form("different"), people.officer());
        assertThat(open()).isEmpty();

        sql.sql("update nomination.nomination set report = report || 'Thêm' where id = ?")
                .param(first)
                .update();

        assertThat(open()).hasSize(1);
    }

    @Test
    void ofTwoOfficersWhoDecideAtOnceOneReadsThatTheOtherWasFaster() throws Exception {
        var seen = pair();
        var executor = Executors.newFixedThreadPool(2);
        try {
            var failures = executor
                    .invokeAll(List.<Callable<Boolean>>of(
                            () -> isTooLate(seen, Long.toString(first), people.officer()),
                            () -> isTooLate(seen, Long.toString(second), people.colleague())))
                    .stream()
                    .map(DuplicateVerdictsIT::answer)
                    .toList();
            assertThat(failures).containsExactlyInAnyOrder(true, false);
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void aLongListOfPairsTakesAsManyStatementsAsAShortOne() {
        var call = sql.sql("select call_id from nomination.proposal where id = ?")
                .param(proposal(first))
                .query(Long.class)
                .single();
        var few = statementsOfTheList();
        for (var head : List.of(people.division(), people.union())) {
            var proposal = town.drafted(call, head);
            for (var row = 0; row < 30; row++) {
                town.listed(proposal, "Đinh Thị Mẫu " + (char) ('A' + row), words(row + head.hashCode(), 60), head);
            }
            town.submit(proposal, head);
        }

        assertThat(statementsOfTheList()).isEqualTo(few);
        assertThat(open()).hasSize(DuplicatePairs.PAGE);
    }

    private int statementsOfTheList() {
        return StatementCount.of(() -> pages.list(new PairsForm(null, null, null), "0", people.officer()));
    }

    @Test
    void withoutAWordOrAReasonNothingIsDecided() {
        assertThatThrownBy(() -> verdicts.decide(pair(), new PairForm("", REASON, 0), people.officer()))
                .is(refusing("word review.duplicate.noWord"));
        assertThatThrownBy(() -> verdicts.decide(pair(), new PairForm("different", " ", 0), people.officer()))
                .is(refusing("reason review.duplicate.noReason"));
        assertThatThrownBy(() -> verdicts.decide(pair(), form("different"), people.division()))
                .is(refusing("review.onlyOffice"));
        assertThat(open()).hasSize(1);
    }

    private static Boolean answer(Future<Boolean> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private boolean isTooLate(DuplicatePair seen, String word, Actor officer) {
        try {
            verdicts.decide(seen, new PairForm(word, REASON, seen.version()), officer);
            return false;
        } catch (Conflict late) {
            return true;
        }
    }

    private PairForm form(String word) {
        return new PairForm(word, REASON, pair().version());
    }

    private DuplicatePair pair() {
        return pairs.with(people.department(), List.of(first)).get(0);
    }

    private List<DuplicatePair> open() {
        return pairs.page(people.department(), new Asked(null, null, false), 0);
    }

    private void endorse(long row) {
        var noted = appraisals.ofProposal(proposal(row)).get(row);
        appraisals.note(
                proposal(row),
                row,
                new Opinion(Verdict.ENDORSE, "Đủ điều kiện", noted == null ? 0 : noted.version()),
                people.officer());
    }

    private Appraisal verdict(long row) {
        return Objects.requireNonNull(appraisals.ofProposal(proposal(row)).get(row));
    }

    private long proposal(long row) {
        return nominations.find(row).proposalId();
    }

    private List<String> happened(long row) {
        return sql.sql("select kind from nomination.happening where nomination_id = ?")
                .param(row)
                .query(String.class)
                .list();
    }
}
