package vn.vinhdanh.nomination.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.DepartmentPeople;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.text.FoldedText;

/** Offers people and units of the department while somebody writes a name into the list. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}/finder")
class FinderFrame {

    private static final int MOST = 10;
    private static final int SHORTEST = 2;

    private final FrameCases cases;
    private final DepartmentPeople people;
    private final Units units;

    FinderFrame(FrameCases cases, DepartmentPeople people, Units units) {
        this.cases = cases;
        this.people = people;
        this.units = units;
    }

    /** Up to ten options for the name of a person or a collective, or for the unit, as far as it has been typed. */
    @GetMapping
    ModelAndView find(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "INDIVIDUAL") RecipientKind kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String unitOfDay) {
        var department =
                cases.at(taskId, NomineesFrame.STEP).requireWrite().proposal().department();
        if (FoldedText.compact(name + unitOfDay).length() < SHORTEST) {
            return new ModelAndView("nomination/finder", HttpStatus.NO_CONTENT);
        }
        var isPerson = kind == RecipientKind.INDIVIDUAL && unitOfDay.isEmpty();
        return new ModelAndView("nomination/finder :: options")
                .addObject("field", unitOfDay.isEmpty() ? "name" : "unitOfDay")
                .addObject("options", isPerson ? people(department, name) : units(department, name + unitOfDay));
    }

    private List<Option> people(String department, String text) {
        var names = units.everOf(department).stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return people.find(department, text, MOST).stream()
                .map(found -> new Option(found.fullName(), found.title(), unitName(names, found), found.reference()))
                .toList();
    }

    private static String unitName(Map<String, String> names, DepartmentPeople.Found found) {
        return found.unit() == null ? found.body() : names.getOrDefault(found.unit(), "");
    }

    private List<Option> units(String department, String text) {
        var folded = FoldedText.compact(text);
        return units.of(department).stream()
                .map(Unit::name)
                .filter(name -> FoldedText.compact(name).contains(folded))
                .sorted()
                .limit(MOST)
                .map(name -> new Option(name, "", "", ""))
                .toList();
    }

    /** Somebody or something to choose; what is not known is empty. */
    record Option(String name, String post, String unit, String reference) {}
}
