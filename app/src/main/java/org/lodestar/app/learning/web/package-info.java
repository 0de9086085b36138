/** The pages of courses. */
@NullMarked
package org.lodestar.app.learning.web;

import org.jspecify.annotations.NullMarked;
