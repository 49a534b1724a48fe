package vn.vinhdanh.platform.web;

import java.util.List;
import vn.vinhdanh.platform.Actor;

/** What a module puts on the first page of a person; the pages of daily work say by {@code @Order} that they come first. */
public interface HomeLinks {

    /** The links for this person, none if the module has nothing for them. */
    List<HomeLink> of(Actor person);

    /**
     * One link of the first page.
     *
     * @param address path inside the application
     * @param title key of the text that says what the person does there
     * @param hint key of one sentence more
     */
    record HomeLink(String address, String title, String hint) {}
}
