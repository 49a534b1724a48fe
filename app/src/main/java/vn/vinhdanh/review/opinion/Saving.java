package vn.vinhdanh.review.opinion;

import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Conflict;

/** Keeps opinions; who saves second is told so. */
@Component
class Saving {

    private final OpinionRepository opinions;

    Saving(OpinionRepository opinions) {
        this.opinions = opinions;
    }

    void save(List<ProfessionalOpinion> changed) {
        try {
            opinions.saveAll(changed);
        } catch (OptimisticLockingFailureException | DuplicateKeyException lost) {
            throw new Conflict("review.opinion.changed");
        } catch (DbActionExecutionException failure) {
            if (failure.getCause() instanceof DuplicateKeyException
                    || failure.getCause() instanceof OptimisticLockingFailureException) {
                throw new Conflict("review.opinion.changed");
            }
            throw failure;
        }
    }
}
