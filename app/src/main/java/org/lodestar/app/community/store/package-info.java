/** The tables of outreach. */
@NullMarked
package org.lodestar.app.community.store;

import org.jspecify.annotations.NullMarked;
