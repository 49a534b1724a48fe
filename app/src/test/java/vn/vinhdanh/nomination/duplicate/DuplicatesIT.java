package vn.vinhdanh.nomination.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.nomination.Refusals.refusing;
import static vn.vinhdanh.nomination.duplicate.TwinTown.MAI;
import static vn.vinhdanh.nomination.duplicate.TwinTown.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.Duplicates;
import vn.vinhdanh.nomination.duplicate.TwinTown.People;
import vn.vinhdanh.nomination.follow.StatementCount;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;

/** What is found between real lists, and what is not. */
@IntegrationTest
class DuplicatesIT {

    @Autowired
    TwinTown town;

    @Autowired
    Duplicates duplicates;

    @Autowired
    DuplicatePairs pairs;

    @Autowired
    SideBySide reports;

    @Autowired
    Undecided undecided;

    @Autowired
    JdbcClient sql;

    private People people;
    private long call;

    @BeforeEach
    void build() {
        people = town.build();
        call = town.call(people, 2015);
    }

    @Test
    void onePersonByTwoProposersForOneAchievementStopsTheSecondListByName() {
        town.submittedOne(call, people.division(), MAI, words(1, 120));
        var proposal = town.drafted(call, people.union());
        var row = town.listed(proposal, MAI, words(1, 120) + " " + words(2, 20), people.union());

        assertThatThrownBy(() -> town.submit(proposal, people.union()))
                .is(refusing("row-" + row + " nomination.duplicate.submitted"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                refusal.reasons().get(0).values())
                        .containsExactly(MAI, TwinTown.DIVISION));
    }

    @Test
    void onePersonWithTwoAchievementsMayBeSubmittedAndWaitsForADecision() {
        var first = town.submittedOne(call, people.division(), MAI, words(1, 120));
        var second = town.submittedOne(call, people.union(), MAI, words(2, 120));

        assertThat(found()).singleElement().satisfies(pair -> {
            assertThat(pair)
                    .returns(Kind.SAME_PERSON, DuplicatePair::kind)
                    .returns(true, DuplicatePair::isPressing)
                    .returns(0, DuplicatePair::likeness);
            assertThat(List.of(pair.first().proposer(), pair.second().proposer()))
                    .containsExactly(TwinTown.DIVISION, TwinTown.UNION);
        });
        assertThat(undecided.of(List.of(first, second))).containsOnlyKeys(first, second);
    }

    @Test
    void aPersonTwiceInOneListStopsIt() {
        var proposal = town.drafted(call, people.division());
        town.listed(proposal, MAI, words(1, 60), people.division());
        var again = town.listed(proposal, RecipientKind.INDIVIDUAL, MAI, "Công đoàn", words(2, 60), people.division());

        assertThatThrownBy(() -> town.submit(proposal, people.division()))
                .is(refusing("row-" + again + " nomination.duplicate.twiceInList"));
    }

    @Test
    void aUnitOfTheDepartmentIsOneCollectiveWhateverTheProposerSaysItBelongsTo() {
        collective(people.division(), TwinTown.DIVISION, TwinTown.DIVISION);
        collective(people.union(), TwinTown.DIVISION, TwinTown.UNION);
        collective(people.division(), "Tổ Hành chính", TwinTown.DIVISION);
        collective(people.union(), "Tổ Hành chính", TwinTown.UNION);

        assertThat(found()).singleElement().returns(Kind.SAME_COLLECTIVE, DuplicatePair::kind);
    }

    @Test
    void twoOfOneNameAreHintedAtAndNeverJoined() {
        var proposal = town.drafted(call, people.division());
        var one = town.listed(proposal, "Nguyễn Thị Hoa", words(1, 60), people.division());
        var other = town.listed(
                proposal, RecipientKind.INDIVIDUAL, "Nguyễn Thị Hòa", "Trung tâm", words(2, 60), people.division());
        town.submit(proposal, people.division());

        assertThat(found()).singleElement().satisfies(pair -> assertThat(pair)
                .returns(Kind.NAME_ALIKE, DuplicatePair::kind)
                .returns(false, DuplicatePair::isPressing));
        assertThat(undecided.of(List.of(one, other))).isEmpty();
    }

    @Test
    void aSlipOfThePenBetweenTwoProposersIsHintedAtWithinAListItIsTwoPeople() {
        var proposal = town.drafted(call, people.division());
        town.listed(proposal, "Trần Thị Lan", words(1, 60), people.division());
        town.listed(proposal, "Trần Thị Loan", words(2, 60), people.division());
        town.submit(proposal, people.division());
        assertThat(found()).isEmpty();

        town.submittedOne(call, people.union(), "Trần Thị Lam", words(3, 60));

        assertThat(found()).singleElement().satisfies(pair -> assertThat(
                        List.of(pair.first().name(), pair.second().name()))
                .containsExactly("Trần Thị Lan", "Trần Thị Lam"));
    }

    @Test
    void oneAchievementInTwoAwardsIsFoundWhereTheirPeriodsOverlap() {
        town.submittedOne(call, people.division(), MAI, words(1, 120));
        town.submittedOne(town.call(people, 2014), people.division(), MAI, words(1, 120));
        assertThat(found()).isEmpty();

        town.submittedOne(town.call(people, 2015), people.union(), MAI, words(2, 90) + " " + words(1, 120));

        assertThat(found()).singleElement().satisfies(pair -> {
            assertThat(pair)
                    .returns(Kind.REPORT_ALIKE, DuplicatePair::kind)
                    .returns(true, DuplicatePair::isPressing)
                    .returns(100, DuplicatePair::likeness);
            assertThat(reports.of(pair).second())
                    .filteredOn(Passage::alike)
                    .singleElement()
                    .returns(words(1, 120), Passage::text);
        });
    }

    @Test
    void aReportCopiedFromSomebodyElseIsHintedAtUntilTheTextIsChanged() {
        town.submittedOne(call, people.division(), "Lê Thị Một", words(1, 120));
        var copied = town.submittedOne(call, people.union(), "Phan Văn Hai", words(1, 60) + " " + words(2, 60));
        assertThat(found()).singleElement().satisfies(pair -> assertThat(pair)
                .returns(Kind.REPORT_ALIKE, DuplicatePair::kind)
                .returns(false, DuplicatePair::certain));

        rewrite(copied, words(3, 120));

        assertThat(found()).isEmpty();
        rewrite(copied, words(1, 120));
        assertThat(found()).hasSize(1);
    }

    @Test
    void phrasesOfTheHouseAndShortFormulaAreNotAlike() {
        var proposal = town.drafted(call, people.division());
        var formula = words(99, 60);
        for (var number = 0; number <= Likeness.COMMON; number++) {
            town.listed(proposal, "Cá nhân " + number + number, formula + " " + words(number, 40), people.division());
        }
        town.listed(proposal, "Người thứ nhất", words(77, 33), people.division());
        town.listed(proposal, "Người thứ hai", words(77, 33), people.division());
        town.submit(proposal, people.division());

        assertThat(found()).isEmpty();
    }

    @Test
    void theOrderInWhichListsComeChangesNothing() {
        for (var seed = 0; seed < 3; seed++) {
            var lists = lists(new Random(seed));
            var forwards = foundAfter(lists);
            Collections.reverse(lists);
            assertThat(foundAfter(lists)).as("seed " + seed).isEqualTo(forwards).isNotEmpty();
        }
    }

    @Test
    void lookingTakesAsManyStatementsForALongListAsForAShortOne() {
        assertThat(statementsFor(200)).isEqualTo(statementsFor(20));
    }

    @Test
    void anotherDepartmentIsNeverLookedInto() {
        town.submittedOne(call, people.division(), MAI, words(1, 120));
        var others = town.build();
        town.submittedOne(town.call(others, 2015), others.division(), MAI, words(1, 120));

        assertThat(found()).isEmpty();
        assertThat(found(others)).isEmpty();
    }

    private List<DuplicatePair> found() {
        return found(people);
    }

    private List<DuplicatePair> found(People of) {
        return pairs.page(of.department(), new Asked(null, null, false), 0);
    }

    private void collective(Actor head, String name, String unit) {
        var proposal = town.drafted(call, head);
        town.listed(proposal, RecipientKind.COLLECTIVE, name, unit, words(name.hashCode() ^ unit.hashCode(), 60), head);
        town.submit(proposal, head);
    }

    /** As a supplement writes it. */
    private void rewrite(long row, String report) {
        sql.sql("update nomination.nomination set report = ? where id = ?")
                .params(report, row)
                .update();
        duplicates.look(sql.sql("select proposal_id from nomination.nomination where id = ?")
                .param(row)
                .query(Long.class)
                .single());
    }

    /** Lists of people whose names and reports meet by chance. */
    private static List<List<Written>> lists(Random random) {
        var lists = new ArrayList<List<Written>>();
        for (var list = 0; list < 6; list++) {
            var rows = new ArrayList<Written>();
            for (var row = 0; row < 5; row++) {
                var report = words(random.nextInt(4), 20 + random.nextInt(60)) + " " + words(random.nextLong(), 40);
                rows.add(
                        new Written("Nguyễn Văn " + (char) ('A' + random.nextInt(20)) + "n " + list + row % 3, report));
            }
            lists.add(rows);
        }
        return lists;
    }

    private Set<String> foundAfter(List<List<Written>> lists) {
        people = town.build();
        call = town.call(people, 2015);
        for (var list : lists) {
            var proposal = town.drafted(call, people.union());
            list.stream().distinct().forEach(row -> listOnce(proposal, row));
            town.submit(proposal, people.union());
        }
        return sql
                .sql(
                        "select one.report || other.report || pair.kind || likeness as told, one.report > other.report as turned,"
                                + " other.report || one.report || pair.kind || likeness as back"
                                + " from nomination.duplicate_pair pair join nomination.nomination one on one.id = first_id"
                                + " join nomination.nomination other on other.id = second_id where pair.department = ?")
                .param(people.department())
                .query(Told.class)
                .list()
                .stream()
                .map(told -> told.turned() ? told.back() : told.told())
                .collect(Collectors.toSet());
    }

    private void listOnce(long proposal, Written row) {
        town.listed(
                proposal,
                RecipientKind.INDIVIDUAL,
                row.name(),
                "Tổ " + row.report().length(),
                row.report(),
                people.union());
    }

    private int statementsFor(int number) {
        var of = town.build();
        var proposal = town.drafted(town.call(of, 2015), of.division());
        town.listed(proposal, MAI, words(1, 120), of.division());
        town.submit(proposal, of.division());
        sql.sql("""
                        insert into nomination.nomination (version, proposal_id, department, unit, kind, name, post,
                               unit_of_day, report, status, changed_at)
                        select 0, proposal_id, department, unit, kind, 'Người ' || number, post, unit_of_day,
                               report || number, status, changed_at
                          from nomination.nomination, generate_series(1, :number) number where proposal_id = :proposal
                        """).param("number", number).param("proposal", proposal).update();
        return StatementCount.of(() -> duplicates.look(proposal));
    }

    private record Written(String name, String report) {}

    private record Told(String told, boolean turned, String back) {}
}
