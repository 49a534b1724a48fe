package vn.vinhdanh.register;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public page: who knows a decision's number and the honoured name reads that the honour is real. */
@Controller
class LookUp {

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 200;

    private final RegisterSearch register;
    private final EarlierAwards earlier;
    private final LookUpLimit limit;

    LookUp(RegisterSearch register, EarlierAwards earlier, LookUpLimit limit) {
        this.register = register;
        this.earlier = earlier;
        this.limit = limit;
    }

    @GetMapping("/lookup")
    String page(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String name,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("number", cut(number, LONGEST_NUMBER));
        model.addAttribute("name", cut(name, LONGEST_NAME));
        if (!number.isBlank() || !name.isBlank()) {
            answer(number, name, model, request, response);
        }
        return "register/lookup";
    }

    private void answer(
            String number, String name, Model model, HttpServletRequest request, HttpServletResponse response) {
        var problem = problem(number, name);
        if (problem != null) {
            refuse(HttpStatus.UNPROCESSABLE_ENTITY, problem, model, response);
        } else if (!limit.allows(request.getRemoteAddr())) {
            refuse(HttpStatus.TOO_MANY_REQUESTS, "register.lookup.tooMany", model, response);
        } else {
            var typed = DecisionNumber.typed(number);
            model.addAttribute(
                    "answers", typed.map(known -> register.lookUp(known, name)).orElse(List.of()));
            model.addAttribute(
                    "earlier", typed.map(known -> earlier.lookUp(known, name)).orElse(List.of()));
        }
    }

    private static @Nullable String problem(String number, String name) {
        if (number.isBlank()) {
            return "register.lookup.numberMissing";
        }
        if (name.isBlank()) {
            return "register.lookup.nameMissing";
        }
        return number.length() > LONGEST_NUMBER || name.length() > LONGEST_NAME ? "register.lookup.tooLong" : null;
    }

    private static void refuse(HttpStatus status, String problem, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("problem", problem);
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
