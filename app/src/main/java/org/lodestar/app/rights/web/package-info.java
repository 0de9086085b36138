@NullMarked
package org.lodestar.app.rights.web;

import org.jspecify.annotations.NullMarked;
