rootProject.name = "xbees-conversations"

include("codegen")
