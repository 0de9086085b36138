@NullMarked
package org.lodestar.app.screening.web;

import org.jspecify.annotations.NullMarked;
