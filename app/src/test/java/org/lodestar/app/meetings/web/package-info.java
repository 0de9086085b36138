/** Tests of the pages of meetings. */
@org.jspecify.annotations.NullMarked
package org.lodestar.app.meetings.web;
