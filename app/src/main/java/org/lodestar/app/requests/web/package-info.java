@NullMarked
package org.lodestar.app.requests.web;

import org.jspecify.annotations.NullMarked;
