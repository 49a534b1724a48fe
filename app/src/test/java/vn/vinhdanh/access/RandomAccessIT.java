package vn.vinhdanh.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.access.oracle.Door;
import vn.vinhdanh.access.oracle.Oracle;
import vn.vinhdanh.access.oracle.Progress;
import vn.vinhdanh.access.oracle.Reader;
import vn.vinhdanh.access.oracle.Thing;

/** Thousands of random people ask for random cases at random doors; what each reads is exactly what the oracle says. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomAccessIT {

    private static final Logger LOG = LoggerFactory.getLogger(RandomAccessIT.class);
    private static final long SEED = Long.getLong("vinhdanh.test.seed", 20_260_701L);
    private static final int PAIRS = 10_000;
    private static final int THREADS = 4;

    @LocalServerPort
    int port;

    @Autowired
    Towns towns;

    @Autowired
    SampleCases samples;

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient sql;

    private final Random random = new Random(SEED);
    private final Map<Thing, SampleCase> cases = new LinkedHashMap<>();
    private final Map<Thing, Integer> numbers = new HashMap<>();
    private final Map<Reader, Caller> readers = new LinkedHashMap<>();

    @BeforeAll
    void twoDepartmentsWithCasesAtEveryStage() {
        for (var town : List.of(towns.build("rda", 3), towns.build("rdb", 2))) {
            for (var stage : Stage.values()) {
                // every unit has proposals of all kinds, the council's half goes round
                var units = stage.isBefore(Stage.PLANNED)
                        ? town.units()
                        : List.of(
                                town.units().get(stage.ordinal() % town.units().size()));
                units.forEach(unit -> keep(samples.at(stage, town, unit, SampleCases.marker(random))));
            }
            town.people().forEach(person -> readers.put(reader(person), Caller.signedIn(port, person)));
        }
        readers.put(new Reader("", "stranger", "", ""), Caller.anonymous(port));
    }

    private void keep(SampleCase sample) {
        var progress = Progress.valueOf(sample.stage().name());
        var thing = new Thing(sample.marker(), sample.proposal(), sample.town().department(), sample.unit(), progress);
        cases.put(thing, sample);
        sql.sql("select seal_number from decision.decision where id = ? and seal_number is not null")
                .param(sample.decision())
                .query(Integer.class)
                .optional()
                .ifPresent(number -> numbers.put(thing, number));
        if (!sample.task().isEmpty()) {
            tasks.createComment(sample.task(), null, "Ghi chú " + sample.marker());
        }
    }

    private static Reader reader(Person person) {
        return new Reader(person.userName(), person.role(), person.department(), person.unit());
    }

    @Test
    void everyoneReadsExactlyWhatTheOracleSays() throws Exception {
        var oracle = new Oracle(cases.keySet());
        var verdicts = new Verdicts(oracle);
        var questions = questions(oracle);

        var wrong = new ArrayList<String>();
        for (var answer : ask(questions, verdicts)) {
            answer.get().ifPresent(wrong::add);
        }

        LOG.info(
                "{} pairs, seed {}, {} people, {} cases:\n{}",
                PAIRS,
                SEED,
                readers.size(),
                cases.size(),
                verdicts.figures());
        assertThat(String.join("\n", wrong)).as("seed " + SEED).isEmpty();
        assertThat(verdicts.shown()).isGreaterThan(PAIRS / 4);
    }

    private List<Question> questions(Oracle oracle) {
        var filter = filters.createTaskFilterQuery()
                .filterName("Việc của tôi và nhóm tôi")
                .singleResult()
                .getId();
        var questions = new Questions(oracle, cases, numbers, filter);
        return Stream.generate(() -> question(oracle, questions)).limit(PAIRS).toList();
    }

    /** Half of the pairs are any, half are such that there is something to see: else nearly all doors stayed closed. */
    private Question question(Oracle oracle, Questions questions) {
        var door = one(List.of(Door.values()));
        var all = List.copyOf(readers.keySet());
        if (random.nextBoolean()) {
            return questions.of(door, one(all), one(List.copyOf(cases.keySet())), random);
        }
        var reader = one(all.stream()
                .filter(each -> !oracle.behind(door, each).isEmpty())
                .toList());
        return questions.of(door, reader, one(oracle.behind(door, reader)), random);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private List<Future<Optional<String>>> ask(List<Question> questions, Verdicts verdicts)
            throws InterruptedException {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            return threads.invokeAll(questions.stream()
                    .map(question -> (Callable<Optional<String>>) () -> verdicts.on(question, answer(question)))
                    .toList());
        } finally {
            threads.shutdown();
        }
    }

    private Answer answer(Question question) {
        return Answer.of(readers.get(question.reader()).call(question.method(), question.path(), question.body()));
    }
}
