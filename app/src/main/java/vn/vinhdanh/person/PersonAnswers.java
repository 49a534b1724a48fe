package vn.vinhdanh.person;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.web.ProblemWriter;

/** Answers what somebody sent: what is refused stays in the fields and is explained beside them. */
@Component
class PersonAnswers {

    private final ProblemWriter problems;

    PersonAnswers(ProblemWriter problems) {
        this.problems = problems;
    }

    /** Where {@code work} leads, or the page it was sent from with the reasons. */
    ModelAndView to(Supplier<String> work, Supplier<ModelAndView> page) {
        try {
            return new ModelAndView("redirect:" + work.get());
        } catch (NotFound other) {
            throw other;
        } catch (Refusal refusal) {
            return problems.refused(page.get(), refusal);
        }
    }

    /** A page on which nothing has been refused. */
    static ModelAndView page(String view) {
        return new ModelAndView(view).addObject("problems", Map.of());
    }
}
