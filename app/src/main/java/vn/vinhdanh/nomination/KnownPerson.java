package vn.vinhdanh.nomination;

import org.jspecify.annotations.Nullable;

/**
 * Who a nominee is known to be.
 *
 * @param userName the account, null where none is known: who has it neither appraises nor votes on the nomination
 * @param personId whose honours the nominee's are, null until somebody says so
 */
record KnownPerson(@Nullable String userName, @Nullable Long personId) {

    static final KnownPerson NOBODY = new KnownPerson(null, null);
}
