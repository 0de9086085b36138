@NullMarked
package org.lodestar.app.support.form;

import org.jspecify.annotations.NullMarked;
