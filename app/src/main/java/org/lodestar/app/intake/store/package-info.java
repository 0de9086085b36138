@NullMarked
package org.lodestar.app.intake.store;

import org.jspecify.annotations.NullMarked;
