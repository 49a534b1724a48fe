package vn.vinhdanh.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last answer, when a request failed before or outside any page. */
@Controller
class ErrorPages implements ErrorController {

    private final ProblemWriter problems;

    ErrorPages(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    @Nullable
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = statusOf(request);
        var text = problems.tell("platform.error." + RefusalPages.textFor(status));
        var problem = new Problem("Refused", text, List.of());
        var accepted = request.getHeader("Accept");
        if (accepted != null && accepted.contains("text/html")) {
            var framed = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                    .startsWith("/workspace/");
            return new ModelAndView(framed ? "error-frame" : "error", HttpStatus.valueOf(status))
                    .addObject("problem", problem)
                    .addObject("status", status);
        }
        problems.write(response, status, problem);
        return null;
    }

    private static int statusOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }
}
