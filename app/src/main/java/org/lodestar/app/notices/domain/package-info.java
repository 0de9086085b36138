/** What may be sent to whom and when, decided without a database. */
@NullMarked
package org.lodestar.app.notices.domain;

import org.jspecify.annotations.NullMarked;
