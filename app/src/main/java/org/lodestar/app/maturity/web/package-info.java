/** Pages of the self-assessment. */
@NullMarked
package org.lodestar.app.maturity.web;

import org.jspecify.annotations.NullMarked;
