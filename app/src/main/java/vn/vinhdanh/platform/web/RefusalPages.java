package vn.vinhdanh.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.engine.EngineFailures;

/** Tells the person why a page or an action was refused: as a page, as a part for htmx, or as JSON for a script. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class RefusalPages {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalPages.class);

    private final ProblemWriter problems;
    private final PageSurroundings surroundings;

    RefusalPages(ProblemWriter problems, PageSurroundings surroundings) {
        this.problems = problems;
        this.surroundings = surroundings;
    }

    @ExceptionHandler
    @Nullable
    ModelAndView refused(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (failure instanceof AccessDeniedException) {
            throw failure;
        }
        var refusal = refusalIn(failure);
        if (refusal.isPresent()) {
            return answer(request, response, ProblemWriter.statusOf(refusal.get()), problems.problem(refusal.get()));
        }
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            var status = known.getStatusCode().value();
            return answer(request, response, status, sentence("Refused", "platform.error." + textFor(status)));
        }
        if (hasTurnedAway(failure)) {
            return null;
        }
        return unexpected(failure, request, response);
    }

    /**
     * The browser reads no further, as viewers of PDF do to read on in parts: nobody is there to be told. By type, not by
     * message: the engine's broken connection to the database has the same message.
     */
    private static boolean hasTurnedAway(Exception failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof AsyncRequestNotUsableException || cause instanceof ClientAbortException);
    }

    private static Optional<Refusal> refusalIn(Exception failure) {
        if (failure instanceof MaxUploadSizeExceededException) {
            return Optional.of(Refusal.of("platform.upload.tooBig"));
        }
        // an address with words where a number belongs names nothing
        if (failure instanceof MethodArgumentTypeMismatchException) {
            return Optional.of(new NotFound());
        }
        return EngineFailures.refusalIn(failure);
    }

    private @Nullable ModelAndView unexpected(
            Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Reference {}: {} {}", reference, request.getMethod(), request.getRequestURI(), failure);
        return answer(request, response, 500, sentence("Unexpected", "platform.unexpected", reference));
    }

    private Problem sentence(String type, String text, Object... values) {
        return new Problem(type, problems.tell(text, values), List.of());
    }

    private @Nullable ModelAndView answer(
            HttpServletRequest request, HttpServletResponse response, int status, Problem problem) throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Retarget", "#messages");
            response.setHeader("HX-Reswap", "innerHTML");
            // a form that selects a part of its own page would select nothing of this answer
            response.setHeader("HX-Reselect", ".vd-problem");
            return view("refusal", status, problem);
        }
        if (wantsJson(request)) {
            problems.write(response, status, problem);
            return null;
        }
        return view(request.getRequestURI().startsWith("/workspace/") ? "error-frame" : "error", status, problem);
    }

    private ModelAndView view(String name, int status, Problem problem) {
        var view = new ModelAndView(name, HttpStatus.valueOf(status));
        view.addObject("problem", problem);
        view.addObject("status", status);
        surroundings.addTo(view);
        return view;
    }

    private static boolean wantsJson(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("application/json");
    }

    static String textFor(int status) {
        return switch (status) {
            case 401, 403 -> "forbidden";
            case 404, 405 -> "notFound";
            case 413 -> "tooBig";
            default -> status >= 500 ? "unexpected" : "badRequest";
        };
    }
}
