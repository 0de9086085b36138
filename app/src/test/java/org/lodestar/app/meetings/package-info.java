/** Tests of meetings. */
@org.jspecify.annotations.NullMarked
package org.lodestar.app.meetings;
