/** Tests of the rules of meetings. */
@org.jspecify.annotations.NullMarked
package org.lodestar.app.meetings.domain;
