@NullMarked
package org.lodestar.app.members.store;

import org.jspecify.annotations.NullMarked;
