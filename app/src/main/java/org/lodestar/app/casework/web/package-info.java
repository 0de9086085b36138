@NullMarked
package org.lodestar.app.casework.web;

import org.jspecify.annotations.NullMarked;
