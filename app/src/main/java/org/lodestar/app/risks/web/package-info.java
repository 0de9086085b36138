/** Pages of risks, threats and sectors. */
@NullMarked
package org.lodestar.app.risks.web;

import org.jspecify.annotations.NullMarked;
