package vn.vinhdanh.decision;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.PageNumber;

/** The decisions of a department. */
@Controller
class DecisionPages {

    private final DecisionList list;

    DecisionPages(DecisionList list) {
        this.list = list;
    }

    @GetMapping("/decisions")
    String page(@RequestParam(name = "page", defaultValue = "1") String page, Actor reader, Model model) {
        DecisionFiles.requireReader(reader);
        var number = PageNumber.of(page, 1);
        model.addAttribute("list", list.page(reader.department(), number));
        return "decision/decisions";
    }
}
