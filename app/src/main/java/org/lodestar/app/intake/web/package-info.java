@NullMarked
package org.lodestar.app.intake.web;

import org.jspecify.annotations.NullMarked;
