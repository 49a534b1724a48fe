package vn.vinhdanh.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.web.Problem.TellableReason;

/** Puts refusals into Vietnamese sentences, without ids. */
@Component
public class ProblemWriter {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final MessageSource texts;
    private final ObjectMapper json;

    ProblemWriter(MessageSource texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** 404, 409 or 422. */
    public static int statusOf(Refusal refusal) {
        if (refusal instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return refusal instanceof Conflict ? HttpServletResponse.SC_CONFLICT : 422;
    }

    /** Answers with the refusal as JSON. */
    public void write(HttpServletResponse response, Refusal refusal) throws IOException {
        write(response, statusOf(refusal), problem(refusal));
    }

    /** Answers with one sentence as JSON. */
    public void write(HttpServletResponse response, int status, String type, String text, Object... values)
            throws IOException {
        write(response, status, new Problem(type, tell(text, values), List.of()));
    }

    Problem problem(Refusal refusal) {
        var reasons = tellable(refusal);
        var message = String.join(
                " ",
                reasons.stream()
                        .map(TellableReason::message)
                        .distinct()
                        .limit(3)
                        .toList());
        return new Problem(refusal.getClass().getSimpleName(), message, reasons);
    }

    List<TellableReason> tellable(Refusal refusal) {
        return refusal.reasons().stream()
                .map(reason -> new TellableReason(reason.place(), tell(reason)))
                .toList();
    }

    /** The sentences by the field that they are about; those of the whole case under the empty name. */
    public Map<String, String> byField(Refusal refusal) {
        var byField = new LinkedHashMap<String, String>();
        refusal.reasons().forEach(reason -> byField.merge(reason.place(), tell(reason), (one, two) -> one + " " + two));
        return byField;
    }

    /** The page on which something was typed, with why it is refused beside each field. */
    public ModelAndView refused(ModelAndView page, Refusal refusal) {
        page.addObject("problems", byField(refusal));
        page.setStatus(HttpStatusCode.valueOf(statusOf(refusal)));
        return page;
    }

    /** The Vietnamese sentence of the reason. */
    public String tell(Reason reason) {
        return tell(reason.text(), reason.values().toArray());
    }

    String tell(String text, Object... values) {
        return texts.getMessage(text, values, VIETNAMESE);
    }

    void write(HttpServletResponse response, int status, Problem problem) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getOutputStream(), problem);
    }
}
