print("liuzhu")
