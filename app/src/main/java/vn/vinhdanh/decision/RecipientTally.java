package vn.vinhdanh.decision;

import java.util.Collection;
import vn.vinhdanh.catalogue.RecipientKind;

/** How many recipients of either kind: by the title, the annexes, the printed text, the council or the register. */
record RecipientTally(int collectives, int individuals) {

    static RecipientTally of(Collection<RecipientKind> kinds) {
        var collectives = (int)
                kinds.stream().filter(kind -> kind == RecipientKind.COLLECTIVE).count();
        return new RecipientTally(collectives, kinds.size() - collectives);
    }

    RecipientTally without(RecipientTally others) {
        return new RecipientTally(collectives - others.collectives, individuals - others.individuals);
    }
}
