/** Pages of meetings. */
@NullMarked
package org.lodestar.app.meetings.web;

import org.jspecify.annotations.NullMarked;
