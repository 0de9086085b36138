@NullMarked
package org.lodestar.app.intake.domain;

import org.jspecify.annotations.NullMarked;
