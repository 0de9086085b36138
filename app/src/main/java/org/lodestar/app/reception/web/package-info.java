/** Pages of reception plans. */
@NullMarked
package org.lodestar.app.reception.web;

import org.jspecify.annotations.NullMarked;
