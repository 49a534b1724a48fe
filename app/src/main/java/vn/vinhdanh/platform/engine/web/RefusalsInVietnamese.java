package vn.vinhdanh.platform.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.engine.EngineFailures;
import vn.vinhdanh.platform.engine.guard.FailureTrace;
import vn.vinhdanh.platform.web.ProblemWriter;

/** Turns what the engine's REST interface says when it fails into a status and a Vietnamese sentence, without ids. */
class RefusalsInVietnamese extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalsInVietnamese.class);

    private static final Map<Integer, String> TEXTS = Map.of(
            401, "platform.door.signInFirst",
            403, "platform.door.forbidden",
            404, "platform.notFound",
            405, "platform.door.forbidden",
            409, "platform.task.changed");

    private static final Pattern TASK = Pattern.compile("/task/([0-9a-f-]{36})/");

    private final ProblemWriter problems;
    private final JdbcClient jdbc;

    RefusalsInVietnamese(ProblemWriter problems, JdbcClient jdbc) {
        this.problems = problems;
        this.jdbc = jdbc;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        FailureTrace.take();
        var answer = new HeldBackError(response);
        chain.doFilter(request, answer);
        answer.finish();
        if (answer.isError() && !response.isCommitted()) {
            response.resetBuffer();
            response.setContentLengthLong(-1);
            explain(request, response, answer);
        }
    }

    private void explain(HttpServletRequest request, HttpServletResponse response, HeldBackError answer)
            throws IOException {
        var refusal = FailureTrace.take().flatMap(EngineFailures::refusalIn);
        // a comment on a task that the person may not see is "400 No task found"
        var status = answer.heldBack().contains("No task found") ? 404 : answer.getStatus();
        if (refusal.isPresent()) {
            problems.write(response, refusal.get());
        } else if ((status == 403 || status >= 500) && isGone(request)) {
            problems.write(response, new Conflict("platform.task.gone"));
        } else if (status >= 500) {
            unexpected(request, response, answer);
        } else {
            LOG.debug("{} {}: {} {}", request.getMethod(), request.getRequestURI(), status, answer.heldBack());
            problems.write(response, status, "Refused", TEXTS.getOrDefault(status, "platform.door.badRequest"));
        }
    }

    /**
     * Who loses a race reads half of what the winner has removed: grants (403), executions or variables (500). What they
     * need to know is that the task is done.
     */
    private boolean isGone(HttpServletRequest request) {
        var task = TASK.matcher(request.getRequestURI());
        return task.find()
                && jdbc.sql("select id_ from camunda.act_ru_task where id_ = :task")
                        .param("task", task.group(1))
                        .query(String.class)
                        .optional()
                        .isEmpty();
    }

    private void unexpected(HttpServletRequest request, HttpServletResponse response, HeldBackError answer)
            throws IOException {
        var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error(
                "Reference {}: {} {}: {}", reference, request.getMethod(), request.getRequestURI(), answer.heldBack());
        problems.write(response, 500, "Unexpected", "platform.unexpected", reference);
    }
}
