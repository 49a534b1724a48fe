/** Quotas: who holds which place of an award, how many are left, and what the director grants beyond. */
@NullMarked
package vn.vinhdanh.nomination.quota;

import org.jspecify.annotations.NullMarked;
