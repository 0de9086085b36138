/**
 * Sheets for paper as tagged files in every script of the public pages: letters joined, numbers in
 * order, read out as they were written. What does not fit is told, never cut off.
 */
@NullMarked
package org.lodestar.page.print;

import org.jspecify.annotations.NullMarked;
