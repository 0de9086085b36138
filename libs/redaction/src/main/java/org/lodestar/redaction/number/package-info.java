/** What has a form of its own: numbers, dates, sums, addresses. */
@NullMarked
package org.lodestar.redaction.number;

import org.jspecify.annotations.NullMarked;
