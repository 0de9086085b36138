/** Pages on which the lookup is loaded, looked at and put into use. */
@NullMarked
package org.lodestar.app.places.web;

import org.jspecify.annotations.NullMarked;
