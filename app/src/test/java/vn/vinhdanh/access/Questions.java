package vn.vinhdanh.access;

import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.vinhdanh.access.oracle.Door;
import vn.vinhdanh.access.oracle.Oracle;
import vn.vinhdanh.access.oracle.Reader;
import vn.vinhdanh.access.oracle.Thing;

/** Words questions as the addresses of the application want them. */
final class Questions {

    static final int PAGE = 20;
    private static final int NOMINATIONS = 2;
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final Map<Stage, String> FRAMES = Map.ofEntries(
            Map.entry(Stage.DRAFTED, "nominees"),
            Map.entry(Stage.PREPARED, "submission"),
            Map.entry(Stage.SUBMITTED, "receipt"),
            Map.entry(Stage.ADMITTED, "conduct"),
            Map.entry(Stage.ASKED, "opinions"),
            Map.entry(Stage.RECEIVED, "appraisal"),
            Map.entry(Stage.SUPPLEMENTING, "supplement"),
            Map.entry(Stage.PLANNED, "agenda"),
            Map.entry(Stage.OPEN, "closing"),
            Map.entry(Stage.DECIDED, "draft"),
            Map.entry(Stage.CHECKED, "signing"),
            Map.entry(Stage.SIGNED, "issue"));

    private final Oracle oracle;
    private final Map<Thing, SampleCase> cases;
    private final Map<Thing, Integer> decisionNumbers;
    private final String filter;

    Questions(Oracle oracle, Map<Thing, SampleCase> cases, Map<Thing, Integer> decisionNumbers, String filter) {
        this.oracle = oracle;
        this.cases = cases;
        this.decisionNumbers = decisionNumbers;
        this.filter = filter;
    }

    Question of(Door door, Reader reader, Thing thing, Random random) {
        var sample = cases.get(thing);
        var page = page(door, reader, thing, random);
        var post = door == Door.TASK_LIST || door == Door.TASK_COUNT;
        var sign = door == Door.TASK || door == Door.TASK_LIST ? task(door, reader, sample) : thing.marker();
        return new Question(
                reader,
                thing,
                door,
                sign,
                page,
                post ? "POST" : "GET",
                path(door, reader, sample, page, random),
                post ? Body.json("{}") : Body.NONE);
    }

    /** Lists name a task by its id only; each member of a council has a task of their own. */
    private static String task(Door door, Reader reader, SampleCase sample) {
        var own = door == Door.TASK_LIST ? sample.tasks().get("CastBallot/" + reader.userName()) : null;
        return "\"id\":\"" + (own == null ? sample.task() : own) + "\"";
    }

    /** The page where the case stands, or any page where it must not stand. */
    private int page(Door door, Reader reader, Thing thing, Random random) {
        var seen = oracle.behind(door, reader);
        var place = seen.indexOf(thing);
        var size = door == Door.SEARCH ? PAGE / NOMINATIONS : PAGE;
        return place >= 0 && door != Door.PROPOSAL_COUNT ? place / size : random.nextInt(seen.size() / size + 1);
    }

    private String path(Door door, Reader reader, SampleCase sample, int page, Random random) {
        return switch (door) {
            case PROPOSAL_LIST, PROPOSAL_COUNT -> "/proposals?page=" + page;
            case PROPOSAL -> "/proposals/" + sample.proposal();
            case PROPOSAL_EVIDENCE ->
                "/proposals/" + sample.proposal() + "/evidence/"
                        + sample.nominations().get(1);
            case TIMELINE ->
                "/proposals/" + sample.proposal() + "/nominations/"
                        + sample.nominations().get(random.nextInt(NOMINATIONS));
            case SEARCH -> "/search?page=" + page;
            case EXPORT -> "/search/export";
            case TASK_LIST -> ENGINE + "/filter/" + filter + "/list?firstResult=0&maxResults=200";
            case TASK_COUNT -> ENGINE + "/filter/" + filter + "/count";
            case TASK -> ENGINE + "/task/" + taskOf(sample);
            case TASK_VARIABLES -> ENGINE + "/task/" + taskOf(sample) + "/form-variables";
            case TASK_COMMENTS -> ENGINE + "/task/" + taskOf(sample) + "/comment";
            case TASK_FRAME -> frame(sample, FRAMES.getOrDefault(sample.stage(), "nominees"));
            case EVIDENCE -> frame(sample, evidence(sample));
            case DRAFT_DOCUMENT -> frame(sample, "decision.pdf");
            case BALLOT_PAPER -> "/workspace/tasks/" + ballot(sample, reader, random) + "/ballot";
            case BALLOTS -> "/council/ballots";
            case SESSION_LIST -> "/council/sessions";
            case SESSION -> "/council/sessions/" + sample.session();
            case DECISION_LIST -> "/decisions?page=" + (page + 1);
            case DECISION_DOCUMENT -> "/decisions/" + sample.decision() + "/file";
            case REGISTER -> "/register?text=" + sample.marker();
            case REGISTER_COUNT -> "/register";
            case LOOK_UP -> lookUp(sample);
            case ENGINE_VARIABLES -> ENGINE + "/variable-instance?variableName=callTitle&maxResults=2000";
            case ENGINE_HISTORY -> ENGINE + "/history/variable-instance?variableName=callTitle&maxResults=2000";
        };
    }

    private static String taskOf(SampleCase sample) {
        return sample.task().isEmpty() ? "none" : sample.task();
    }

    private static String frame(SampleCase sample, String part) {
        return "/workspace/tasks/" + taskOf(sample) + "/" + part;
    }

    private static String evidence(SampleCase sample) {
        var nomination = sample.nominations().get(0);
        return switch (sample.stage()) {
            case ASKED -> "opinions/" + nomination + "/evidence";
            case RECEIVED -> "appraisal/" + nomination + "/evidence";
            case PLANNED, OPEN -> "agenda/" + nomination + "/evidence";
            default -> "evidence/" + nomination;
        };
    }

    /** The reader's own ballot if there is one, else somebody's. */
    private static String ballot(SampleCase sample, Reader reader, Random random) {
        var papers = List.copyOf(sample.tasks().keySet()).stream()
                .filter(step -> step.startsWith("CastBallot/"))
                .sorted()
                .toList();
        var own = "CastBallot/" + reader.userName();
        if (papers.isEmpty()) {
            return "none";
        }
        return sample.tasks().get(papers.contains(own) ? own : papers.get(random.nextInt(papers.size())));
    }

    private String lookUp(SampleCase sample) {
        var number = cases.entrySet().stream()
                .filter(each -> each.getValue() == sample)
                .map(each -> decisionNumbers.getOrDefault(each.getKey(), 1))
                .findFirst()
                .orElse(1);
        return "/lookup?number=" + number + "&name=" + Caller.encode("Cá nhân " + sample.marker());
    }
}
